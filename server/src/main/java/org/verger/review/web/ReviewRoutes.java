package org.verger.review.web;

/// Where posts are decided about.
public final class ReviewRoutes {
    public static final String INBOX = "/review";
    public static final String POST = "/review/{post}";
    public static final String APPROVAL = "/review/{post}/approval";
    public static final String LETTING_OUT = "/review/{post}/letting-out";
    public static final String STAYING = "/review/{post}/staying";
    public static final String RETURN = "/review/{post}/return";
    public static final String REFUSAL = "/review/{post}/refusal";
    public static final String WITHDRAWAL = "/posts/{post}/withdrawal";

    private ReviewRoutes() {}
}
