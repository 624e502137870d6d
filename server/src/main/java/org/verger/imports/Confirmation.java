package org.verger.imports;

import org.verger.pupils.RollChange;

/// The answer to whoever confirms a list.
public sealed interface Confirmation {

    /// The roll says what the list says.
    record Imported(RollChange change) implements Confirmation {}

    /// The roll was changed since the one who confirms saw what the list would do; this is what it
    /// would do now.
    record ChangedSinceSeen(Preview now) implements Confirmation {}

    /// So many children would leave that it must be said expressly that this is meant.
    record NotMeantYet(Preview preview) implements Confirmation {}
}
