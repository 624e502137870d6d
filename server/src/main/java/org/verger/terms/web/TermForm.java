package org.verger.terms.web;

import static org.verger.parts.Words.words;

import org.verger.forms.Form;
import org.verger.forms.Parsed;
import org.verger.terms.Term;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What is said of a term: its name and its days.
record TermForm(String name, LocalDate starts, LocalDate ends) {
    private static final int LONGEST_IN_DAYS = 200;

    /// @param others the terms whose days it cannot have
    static Parsed<TermForm> parse(Form form, List<Term> others) {
        var name =
                form.text("name")
                        .required(words("terms.name.missing"))
                        .atMost(Term.LONGEST, words("terms.too-long", Term.LONGEST));
        var starts =
                form.text("starts")
                        .required(words("terms.starts.missing"))
                        .day(words("terms.day.unreadable"));
        var ends =
                form.text("ends")
                        .required(words("terms.ends.missing"))
                        .day(words("terms.day.unreadable"));
        starts.optional()
                .ifPresent(
                        first -> {
                            ends.must(last -> !last.isBefore(first), words("terms.ends.early"));
                            ends.must(
                                    last -> last.isBefore(first.plusDays(LONGEST_IN_DAYS)),
                                    words("terms.ends.far"));
                            ends.must(
                                    last -> others.stream().noneMatch(o -> o.meets(first, last)),
                                    words("terms.meets"));
                        });
        return form.parse(() -> new TermForm(name.value(), starts.value(), ends.value()));
    }

    Term term(UUID id) {
        return new Term(id, name, starts, ends);
    }
}
