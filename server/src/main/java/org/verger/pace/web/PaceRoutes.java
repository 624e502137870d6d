package org.verger.pace.web;

/// Where a school says how long it waits.
public final class PaceRoutes {
    public static final String PACE = "/pace";

    private PaceRoutes() {}
}
