package org.verger.coverage.web;

/// How far a round of letters has come.
public record RoundPage(
        String begun, int letters, int done, String carried, String failed, boolean over) {}
