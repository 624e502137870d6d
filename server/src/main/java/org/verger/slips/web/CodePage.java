package org.verger.slips.web;

import org.verger.forms.Filled;

/// Where a pupil types the code of their slip.
public record CodePage(String action, Filled form) {}
