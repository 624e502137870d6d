package org.verger.frame;

/// The addresses that the frame itself names.
public class FrameRoutes {
    /// Files that pages load: open to everybody.
    public static final String ASSETS = "/assets/*/*";

    /// Where a person starts.
    public static final String HOME = "/";

    /// The field of a form that says which school its page was made for.
    public static final String MADE_FOR = "made-for";

    /// The header in which a page's script says the same.
    public static final String MADE_FOR_HEADER = "X-Verger-School";

    /// Posting here, with `place`, changes the school or trust that a visitor works in.
    public static final String PLACE = "/place";

    /// Posting here ends the visit.
    public static final String SIGN_OUT = "/sign-out";

    private FrameRoutes() {}
}
