package org.verger.templates.web;

import org.verger.forms.Field;
import org.verger.forms.Filled;
import org.verger.forms.Option;

import java.util.List;

/// The slots of a template, to be filled in a hurry.
public record UsePage(String path, String title, List<Gap> gaps, Filled form) {
    /// One slot as a field.
    ///
    /// @param type of its box; "radio" for a choice
    public record Gap(Field field, String label, String type, String hint, List<Option> options) {
        public Gap {
            options = List.copyOf(options);
        }

        public boolean isChoice() {
            return !options.isEmpty();
        }
    }

    public UsePage {
        gaps = List.copyOf(gaps);
    }
}
