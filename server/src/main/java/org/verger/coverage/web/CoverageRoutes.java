package org.verger.coverage.web;

import org.verger.asking.RoundId;

/// Where the office sees how far consents reach.
final class CoverageRoutes {
    static final String COVERAGE = "/consents";
    static final String CLASS = "/consents/class";
    static final String ON_PAPER = "/consents/on-paper";
    static final String ROUNDS = "/consents/rounds";
    static final String ROUND = "/consents/rounds/{round}";

    private CoverageRoutes() {}

    static String round(RoundId round) {
        return ROUNDS + "/" + round;
    }
}
