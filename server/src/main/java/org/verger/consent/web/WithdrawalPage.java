package org.verger.consent.web;

import org.verger.forms.Filled;

/// Asks whether a consent is really to be withdrawn, and says what follows.
///
/// @param form what was refused, when something was
public record WithdrawalPage(
        String pupil, String use, String givenBy, String action, String back, Filled form) {}
