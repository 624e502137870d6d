package org.verger.consent.web;

import org.verger.parts.Fact;
import org.verger.parts.Moment;
import org.verger.parts.Tag;

import java.util.List;

/// A child's page: where it may be shown today, the older papers on record, and what happened.
///
/// @param today every use that is asked about, and whether the child may be shown there, and named
/// @param papers what was recorded before each person's own answer was kept; mostly none
/// @param answers where it is read and recorded what carers and the pupil answered
/// @param carers where it is read who looks after the child
/// @param details where the roll is put right; empty for whoever may not
public record PupilPage(
        String name,
        List<Fact> facts,
        List<PupilListPage.Use> today,
        List<Line> papers,
        boolean mayRecord,
        String answers,
        String carers,
        String details,
        List<Moment> history) {

    /// One paper.
    ///
    /// @param withdrawal where it can be withdrawn; empty where it cannot
    public record Line(String use, Tag state, String period, String givenBy, String withdrawal) {}

    public PupilPage {
        facts = List.copyOf(facts);
        today = List.copyOf(today);
        papers = List.copyOf(papers);
        history = List.copyOf(history);
    }
}
