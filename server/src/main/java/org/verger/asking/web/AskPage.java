package org.verger.asking.web;

import org.verger.forms.Filled;

/// Where a carer without a good link asks for one, and what they read after.
///
/// @param action where the form is sent
public record AskPage(String school, String action, Filled form) {}
