package org.verger.imports;

import org.verger.changes.Group;
import org.verger.changes.Step;
import org.verger.changes.Tally;
import org.verger.lists.ListKind;
import org.verger.tables.Findings;

import java.util.List;

/// What an uploaded list would change at this moment, and one page of one group of it.
public record Preview(
        ImportId id,
        ListKind kind,
        String fileName,
        Findings findings,
        Tally tally,
        Group shown,
        List<Step> steps) {
    /// How many steps there are on a page.
    public static final int PAGE = 50;

    public Preview {
        steps = List.copyOf(steps);
    }
}
