package org.verger.pace.web;

import org.verger.forms.Filled;

/// How long a school waits, to be changed.
public record PacePage(Filled form) {}
