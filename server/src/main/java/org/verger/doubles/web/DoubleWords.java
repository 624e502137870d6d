package org.verger.doubles.web;

import static org.verger.parts.Words.words;

import static java.util.stream.Collectors.joining;

import org.verger.doubles.Comparison;
import org.verger.doubles.Refusal;

import java.util.List;
import java.util.stream.Stream;

/// What is said about two records.
final class DoubleWords {
    private DoubleWords() {}

    static List<String> against(Comparison<?> both) {
        return Stream.concat(
                        both.reasons().stream().map(DoubleWords::because), both.against().stream())
                .toList();
    }

    /// What both say of one thing.
    static BothPage.Row row(String key, String first, String second) {
        return new BothPage.Row(words(key), orNone(first), orNone(second));
    }

    /// What tells a record apart, of these parts those that are said.
    static String about(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(joining(" · "));
    }

    private static String orNone(String said) {
        return said.isEmpty() ? "–" : said;
    }

    private static String because(Refusal reason) {
        return switch (reason) {
            case THE_SAME_RECORD -> words("doubles.refused.same");
            case BORN_ON_DIFFERENT_DAYS -> words("doubles.refused.birthdays");
            case THE_FIRST_HAS_LEFT -> words("doubles.refused.left");
            case YOURSELF -> words("doubles.refused.yourself");
            case WORKS_ELSEWHERE -> words("doubles.refused.elsewhere");
        };
    }
}
