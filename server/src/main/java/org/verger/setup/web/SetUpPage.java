package org.verger.setup.web;

import org.verger.forms.Filled;

/// The page on which Verger is set up.
public record SetUpPage(Filled form, String action) {}
