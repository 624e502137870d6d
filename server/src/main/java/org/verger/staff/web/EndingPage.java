package org.verger.staff.web;

import org.verger.forms.Filled;
import org.verger.forms.Option;

import java.util.List;

/// Asks when an appointment ends and why, and says what that changes.
public record EndingPage(
        String name,
        String role,
        String about,
        String action,
        String back,
        Filled form,
        List<Option> times) {
    public EndingPage {
        times = List.copyOf(times);
    }
}
