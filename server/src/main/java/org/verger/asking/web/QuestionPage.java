package org.verger.asking.web;

import org.verger.forms.Filled;
import org.verger.forms.Option;

import java.util.List;

/// The screen on which a carer answers for one child.
///
/// @param name what can be answered about the name
public record QuestionPage(
        String school,
        String child,
        List<Use> uses,
        List<Option> words,
        List<Option> name,
        Filled form,
        String action,
        String refusal) {

    /// One use, and what it means.
    public record Use(String title, String about, String field) {}

    public QuestionPage {
        uses = List.copyOf(uses);
        words = List.copyOf(words);
        name = List.copyOf(name);
    }
}
