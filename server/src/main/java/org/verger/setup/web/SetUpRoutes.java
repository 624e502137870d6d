package org.verger.setup.web;

/// Where Verger is set up.
public final class SetUpRoutes {
    public static final String SET_UP = "/set-up/{link}";

    private SetUpRoutes() {}

    static String setUp(String link) {
        return "/set-up/" + link;
    }
}
