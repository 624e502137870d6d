package org.verger.stops.web;

import org.verger.forms.Filled;

import java.util.List;

/// The switch: what is stopped, what can be, and what was.
public record StopPage(List<Lever> levers, List<String> past) {
    /// One switch that the viewer may press.
    ///
    /// @param since by whom and when everything was stopped; empty while nothing is
    /// @param reason why; empty while nothing is stopped
    public record Lever(
            String id,
            String path,
            String field,
            String title,
            String since,
            String reason,
            Filled form) {
        public boolean isOn() {
            return !since.isEmpty();
        }
    }

    public StopPage {
        levers = List.copyOf(levers);
        past = List.copyOf(past);
    }
}
