package org.verger.consent.web;

import org.verger.forms.Filled;
import org.verger.forms.Option;
import org.verger.parts.Fact;
import org.verger.parts.Moment;
import org.verger.parts.Tag;

import java.util.List;

/// A child's page: what may be shown where, the papers on record, and a form for a new one.
///
/// @param form where a new paper is recorded
/// @param answers where it is read what carers and the pupil answered
/// @param carers where it is read who looks after the child
/// @param action where the form is sent
public record PupilPage(
        String name,
        List<Fact> facts,
        List<Line> consents,
        boolean mayRecord,
        String answers,
        String carers,
        Filled form,
        String action,
        List<Option> purposes,
        List<Moment> history) {

    /// One consent.
    ///
    /// @param withdrawal where it can be withdrawn; empty where it cannot
    public record Line(String use, Tag state, String period, String givenBy, String withdrawal) {}

    public PupilPage {
        facts = List.copyOf(facts);
        consents = List.copyOf(consents);
        purposes = List.copyOf(purposes);
        history = List.copyOf(history);
    }
}
