package org.verger.asking;

/// What came of writing to all who have not answered.
public sealed interface Chase {

    /// Letters are on their way.
    record Begun(RoundId round) implements Chase {}

    /// All of them had letters within a day, so nobody was written to.
    record WrittenToday(RoundId round) implements Chase {}
}
