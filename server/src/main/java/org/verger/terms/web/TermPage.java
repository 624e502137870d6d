package org.verger.terms.web;

import org.verger.forms.Filled;

/// One term, to be put right or taken away.
public record TermPage(String name, String action, String back, Filled form) {}
