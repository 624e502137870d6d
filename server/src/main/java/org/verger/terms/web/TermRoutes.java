package org.verger.terms.web;

import java.time.LocalDate;
import java.util.UUID;

/// Where a school's terms and closed days are.
public final class TermRoutes {
    public static final String TERMS = "/terms";
    public static final String TERM = "/terms/{term}";
    public static final String REMOVAL = "/terms/{term}/removal";
    public static final String CLOSED = "/closed-days";
    public static final String REOPENING = "/closed-days/{day}/removal";

    private TermRoutes() {}

    static String year(int first) {
        return TERMS + "?year=" + first;
    }

    static String term(UUID term) {
        return TERMS + "/" + term;
    }

    static String reopening(LocalDate day) {
        return CLOSED + "/" + day + "/removal";
    }
}
