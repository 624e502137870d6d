package org.verger.overview.web;

/// Where everybody starts.
public final class TodayRoutes {
    public static final String TODAY = "/today";

    private TodayRoutes() {}
}
