package org.verger.stops.web;

import org.verger.stops.Reach;

/// Where everything is stopped, and lifted again.
public final class StopRoutes {
    public static final String STOP = "/stop";
    public static final String LIFTING = "/stop/lifting";
    public static final String TRUST = "/stop/trust";
    public static final String TRUST_LIFTING = "/stop/trust/lifting";

    private StopRoutes() {}

    /// The field that says why.
    static String reason(Reach reach) {
        return switch (reach) {
            case SCHOOL -> "reason";
            case TRUST -> "trust-reason";
        };
    }

    static String stop(Reach reach) {
        return switch (reach) {
            case SCHOOL -> STOP;
            case TRUST -> TRUST;
        };
    }
}
