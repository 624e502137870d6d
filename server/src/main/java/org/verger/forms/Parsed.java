package org.verger.forms;

/// What became of a form: a value, or the form again with what is wrong.
public sealed interface Parsed<T> {
    /// Everything was answered.
    record Value<T>(T value) implements Parsed<T> {}

    /// Something was not; nothing that was typed is lost.
    record Errors<T>(Filled form) implements Parsed<T> {}
}
