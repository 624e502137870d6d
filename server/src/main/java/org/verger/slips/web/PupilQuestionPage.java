package org.verger.slips.web;

import org.verger.forms.Filled;
import org.verger.forms.Option;

import java.util.List;

/// The screen on which a pupil answers.
///
/// @param aboutTheName what can be answered about their name
/// @param whose in words, whose word counts beside theirs
public record PupilQuestionPage(
        String school,
        String name,
        List<Use> uses,
        List<Option> words,
        List<Option> aboutTheName,
        Filled form,
        String whose,
        String action,
        String refusal) {

    /// One use, and what it means.
    public record Use(String title, String about, String field) {}

    public PupilQuestionPage {
        uses = List.copyOf(uses);
        words = List.copyOf(words);
        aboutTheName = List.copyOf(aboutTheName);
    }
}
