package org.verger.imports;

/// The answer to whoever confirms a list.
public sealed interface Confirmation {

    /// It is being taken over.
    record Begun() implements Confirmation {}

    /// What is known was changed since the one who confirms saw what the list would do.
    record ChangedSinceSeen() implements Confirmation {}

    /// So many would end that it must be said expressly that this is meant.
    record NotMeantYet() implements Confirmation {}

    /// Another list of this school is being taken over.
    record OneAtATime() implements Confirmation {}

    /// It could be taken over when it was uploaded, and what it says does not fit what is known by
    /// now: a number in it may have become another child's.
    record FitsNoMore() implements Confirmation {}
}
