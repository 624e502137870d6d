package org.verger.carers;

import org.jspecify.annotations.Nullable;
import org.verger.pupils.PupilId;

import java.util.Objects;

/// One step from what is known of a carer and a child to what a list says of them. It can be taken,
/// and taken back.
///
/// @param reference by which the school knows the child
/// @param child nothing while the same list has yet to bring the child
/// @param isNewcomer whether the school did not know the carer
/// @param before nothing when they were nothing to one another
/// @param after nothing when they are nothing to one another any more
public record BondStep(
        String reference,
        @Nullable PupilId child,
        CarerId carer,
        boolean isNewcomer,
        @Nullable Tie before,
        @Nullable Tie after) {

    /// How the carer is called and reached, and what the law gives them.
    public record Tie(Contact contact, CarerEntry.Law law) {}

    /// Whether nothing changes.
    public boolean isNothing() {
        return Objects.equals(before, after);
    }

    /// By what one bond is told from another.
    public String key() {
        return key(Objects.requireNonNull(child), carer);
    }

    /// By what the bond of these is told from another.
    public static String key(PupilId child, CarerId carer) {
        return child + " " + carer;
    }
}
