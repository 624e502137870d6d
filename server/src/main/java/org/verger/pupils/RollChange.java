package org.verger.pupils;

import java.util.List;

/// What a new list of a school's children changes on its roll: who joins, whose details change, who
/// leaves, and how many stay as they are.
public record RollChange(
        List<Enrolment> joining, List<Changed> changing, List<Pupil> leaving, int unchanged) {

    /// A child whose details differ: as they are on the roll, and as the new list has them.
    public record Changed(Pupil before, Enrolment after) {}

    public RollChange {
        joining = List.copyOf(joining);
        changing = List.copyOf(changing);
        leaving = List.copyOf(leaving);
    }

    /// Whether the new list says what the roll says already.
    public boolean isNothing() {
        return joining.isEmpty() && changing.isEmpty() && leaving.isEmpty();
    }
}
