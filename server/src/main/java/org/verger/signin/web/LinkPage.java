package org.verger.signin.web;

import org.verger.forms.Filled;

/// The pages of a link by e-mail: asking for one, and using it.
public record LinkPage(Filled form, String token) {}
