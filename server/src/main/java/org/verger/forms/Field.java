package org.verger.forms;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One field as a template shows it: what stands in it, and what is wrong with it.
///
/// @param error empty where nothing is
public record Field(String name, List<String> typed, String error) {
    public Field {
        typed = List.copyOf(typed);
    }

    public String value() {
        return typed.isEmpty() ? "" : typed.getFirst();
    }

    public boolean holds(String option) {
        return typed.contains(option);
    }

    public boolean isWrong() {
        return !error.isEmpty();
    }

    /// The id of its control; for radios and checkboxes, of the first.
    public String id() {
        return "f-" + name;
    }

    /// The ids of what describes the control, for `aria-describedby`; null where nothing does.
    public @Nullable String describedBy(boolean hinted, boolean counted) {
        var ids =
                (hinted ? id() + "-hint " : "")
                        + (isWrong() ? id() + "-error " : "")
                        + (counted ? id() + "-count" : "");
        return ids.isBlank() ? null : ids.strip();
    }
}
