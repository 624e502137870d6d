package org.verger.admissions.web;

import org.verger.forms.Filled;

/// The page on which a child is put on the roll.
public record NewcomerPage(Filled form) {}
