package org.verger.doubles;

/// What comes of making two records one.
///
/// @param <T> what they are records of
public sealed interface Outcome<T> {
    /// They are one.
    record Done<T>() implements Outcome<T> {}

    /// They are not, for the reasons that stand there. Nothing was changed.
    record Refused<T>(Comparison<T> both) implements Outcome<T> {}
}
