package org.verger.forms;

import java.util.List;
import java.util.function.Function;

/// One thing to choose: in a list, as a radio button or as a checkbox.
///
/// @param hint a line of help under it; empty for none
public record Option(String value, String words, String hint) {
    public Option(String value, String words) {
        this(value, words, "");
    }

    /// One option for each of an enum's values.
    public static <E extends Enum<E>> List<Option> of(Class<E> type, Function<E, String> words) {
        return of(List.of(type.getEnumConstants()), words);
    }

    /// A choice of these.
    public static <E extends Enum<E>> List<Option> of(List<E> some, Function<E, String> words) {
        return some.stream().map(one -> new Option(one.name(), words.apply(one))).toList();
    }
}
