package org.verger.gate.details;

import org.verger.gate.Check;
import org.verger.gate.Clause;
import org.verger.gate.Finding;
import org.verger.gate.Severity;
import org.verger.gate.text.Facts;
import org.verger.gate.text.Phrases;
import org.verger.gate.text.Stretch;
import org.verger.gate.text.Typed;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A day of birth belongs to the person. Whoever was born long ago is history.
public final class BirthDates {
    private static final String DAY =
            "(?:\\d{1,2}[./-]\\d{1,2}[./-](\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)?(?:"
                + " of)? (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6},?"
                + " (\\d{4}))";
    private static final Pattern SAID_TO_BE =
            Pattern.compile(
                    "(?:\\bd\\.?o\\.?b\\b\\.?|\\bdate of birth|\\bbirth ?date|\\bbirthday(?:"
                            + " is)?)\\s?[:=-]?\\s?(?:is )?("
                            + DAY
                            + ")",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern BORN =
            Pattern.compile("\\bborn (?:on )?(?:the )?(" + DAY + ")", Pattern.CASE_INSENSITIVE);

    /// Nobody at a school was born before.
    private static final int HISTORY = 1945;

    private static final int DIGITS_OF_THE_SHORTEST = 4;
    private static final Phrases SPOKEN_OF =
            Phrases.listed(
                    List.of("dob", "d o b", "birth", "births", "birthdate", "birthday", "born"));

    private BirthDates() {}

    /// Whether it is worth looking.
    public static boolean mayMind(Typed typed) {
        return typed.signs().digits() >= DIGITS_OF_THE_SHORTEST
                && SPOKEN_OF.occurIn(typed.reading());
    }

    public static Stream<Finding> nobodysIsGivenAway(Facts facts) {
        return facts.sentences()
                .flatMap(
                        typed ->
                                Stream.concat(
                                        in(typed, SAID_TO_BE, Severity.BLOCKS),
                                        in(typed, BORN, Severity.NEEDS_A_DECISION)));
    }

    private static Stream<Finding> in(Typed typed, Pattern pattern, Severity severity) {
        return pattern.matcher(typed.words())
                .results()
                .filter(match -> !isHistory(match))
                .map(match -> finding(typed, Stretch.of(match, 1), severity));
    }

    private static boolean isHistory(MatchResult match) {
        String year = match.group(2) != null ? match.group(2) : match.group(3);
        return year != null && year.length() == 4 && Integer.parseInt(year) < HISTORY;
    }

    private static Finding finding(Typed typed, Stretch at, Severity severity) {
        return typed.finding(
                Clause.OFF_7,
                Check.BIRTH_DATE,
                severity,
                at,
                "This says on which day somebody was born.",
                "Leave the date out.");
    }
}
