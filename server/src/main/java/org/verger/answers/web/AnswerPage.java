package org.verger.answers.web;

import org.verger.forms.Filled;
import org.verger.forms.Option;

import java.util.List;

/// What was answered for a child, person by person, and a form for a new paper.
///
/// @param asked in words, whether the child is old enough to be asked too
public record AnswerPage(
        String name,
        String back,
        String asked,
        List<Person> people,
        List<Option> sayers,
        List<Use> uses,
        List<Option> words,
        List<Option> aboutTheName,
        Filled form,
        String action,
        String refusal,
        String nameBack) {

    /// One who answers.
    ///
    /// @param about what they are to the child
    /// @param answers what they say today or from a later day on; empty where they have not
    ///   answered
    /// @param value how the form that takes everything back names them; empty where there is
    ///   nothing to take back
    /// @param gaveTheName whether there is a name to keep back
    /// @param link where a link is sent to them; empty where none can be
    /// @param reached in words, how or why not
    public record Person(
            String name,
            String about,
            List<Line> answers,
            String value,
            boolean gaveTheName,
            String link,
            String reached) {
        public Person {
            answers = List.copyOf(answers);
        }
    }

    /// One answer.
    ///
    /// @param scan where the scan is saved from; empty without one
    public record Line(String use, String word, String how, String scan) {}

    /// One use, and the name of its field.
    public record Use(String title, String field) {}

    public AnswerPage {
        people = List.copyOf(people);
        sayers = List.copyOf(sayers);
        uses = List.copyOf(uses);
        words = List.copyOf(words);
        aboutTheName = List.copyOf(aboutTheName);
    }
}
