package org.verger.publishing.web;

/// Where somebody decides about a place where a post did not come out.
public final class PlaceRoutes {
    public static final String AGAIN = "/posts/{post}/places/{place}/again";
    public static final String LEAVING = "/posts/{post}/places/{place}/leaving";

    private PlaceRoutes() {}
}
