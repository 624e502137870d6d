package org.verger.asking.web;

import org.verger.forms.Filled;
import org.verger.forms.Option;

import java.util.List;

/// The screen on which a carer answers for one child.
public record QuestionPage(
        String school,
        String child,
        List<Use> uses,
        List<Option> words,
        Filled form,
        String action,
        String refusal) {

    /// One use, and what it means.
    public record Use(String title, String about, String field) {}

    public QuestionPage {
        uses = List.copyOf(uses);
        words = List.copyOf(words);
    }
}
