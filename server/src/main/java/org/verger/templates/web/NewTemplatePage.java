package org.verger.templates.web;

import org.verger.forms.Filled;

/// A template that is being written.
public record NewTemplatePage(Filled form) {}
