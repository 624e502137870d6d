package org.verger.pupils;

import org.jspecify.annotations.Nullable;

/// One step of a roll from what it says to what a list says: how a child stood before, if they were
/// known, and stands after. It can be taken, and taken back.
public record RollStep(PupilId pupil, @Nullable Standing before, Standing after) {

    /// Whether the child comes onto the roll, for the first time or again.
    public boolean isJoining() {
        return after.isOnRoll() && (before == null || !before.isOnRoll());
    }

    /// Whether the child leaves the roll.
    public boolean isLeaving() {
        return !after.isOnRoll();
    }

    /// Whether another age is said of a child who was known before.
    boolean isOfAnotherAge() {
        return before != null && !before.child().isOfTheSameAge(after.child());
    }

    /// Whether the roll says it already.
    public boolean isNothing() {
        return after.equals(before);
    }
}
