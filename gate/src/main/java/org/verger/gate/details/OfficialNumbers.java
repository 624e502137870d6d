package org.verger.gate.details;

import org.verger.gate.Check;
import org.verger.gate.Clause;
import org.verger.gate.Finding;
import org.verger.gate.Severity;
import org.verger.gate.text.Facts;
import org.verger.gate.text.Phrases;
import org.verger.gate.text.Reading;
import org.verger.gate.text.Stretch;
import org.verger.gate.text.Typed;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The numbers by which the state knows a person: National Insurance, unique pupil, NHS.
public final class OfficialNumbers {
    private static final Pattern INSURANCE =
            Pattern.compile(
                    "(?<![\\p{L}\\d])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]"
                            + "[ -]?\\d{2}[ -]?\\d{2}[ -]?\\d{2}[ -]?[A-D](?![\\p{L}\\d])",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern UPN =
            Pattern.compile(
                    "(?<![\\p{L}\\d])[A-HJ-NP-RT-Z]\\d{11}[\\dA-HJ-NP-RT-Z](?![\\p{L}\\d])",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern UPN_IN_PARTS =
            Pattern.compile(
                    "(?<![\\p{L}\\d])[A-HJ-NP-RT-Z](?:[ -]?\\d){11}["
                            + " -]?[\\dA-HJ-NP-RT-Z](?![\\p{L}\\d])",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NHS =
            Pattern.compile("(?<![\\p{L}\\d+.])\\d{3}([ -]?)\\d{3}\\1\\d{4}(?![\\p{L}\\d])");
    private static final Pattern IN_THREES_AND_FOURS =
            Pattern.compile("\\d{3}([ -])\\d{3}\\1\\d{4}");

    /// However its threes and fours are parted, or figure by figure.
    private static final Pattern NHS_IN_PARTS =
            Pattern.compile(
                    "(?<![\\p{L}\\d+.])(?:\\d{3}[ .-]{0,3}\\d{3}[ .-]{0,3}\\d{4}|\\d(?: \\d){9})"
                            + "(?![\\p{L}\\d])");

    private static final int DIGITS_OF_THE_SHORTEST = 6;
    private static final int DIGITS_OF_HEALTH = 10;
    private static final int DIGITS_OF_A_PUPIL = 11;
    private static final Phrases OF_HEALTH = Phrases.of(List.of("nhs"));
    private static final Phrases OF_PUPILS =
            Phrases.of(List.of("upn", "upns", "unique pupil number", "pupil number"));

    private OfficialNumbers() {}

    /// Whether it is worth looking.
    public static boolean mayMind(Typed typed) {
        return Numbers.areARow(typed, DIGITS_OF_THE_SHORTEST)
                || (typed.signs().digits() >= DIGITS_OF_HEALTH
                        && OF_HEALTH.occurIn(typed.reading()));
    }

    public static Stream<Finding> nobodysIsGivenAway(Facts facts) {
        return facts.sentences()
                .flatMap(
                        typed ->
                                Stream.of(insurance(typed), pupil(typed), health(typed))
                                        .flatMap(found -> found));
    }

    private static Stream<Finding> insurance(Typed typed) {
        if (!Numbers.haveALetterBehind(typed, 'a', 'd')) return Stream.of();
        return Numbers.written(INSURANCE, typed, 3, 2)
                .map(match -> finding(typed, Stretch.of(match), "a National Insurance number"));
    }

    /// In parts only where it is said to be one: letters and figures stand beside one another in
    /// many things.
    private static Stream<Finding> pupil(Typed typed) {
        if (!Numbers.areARow(typed, DIGITS_OF_A_PUPIL)) return Stream.of();
        boolean said = OF_PUPILS.occurIn(typed.reading());
        return Numbers.written(said ? UPN_IN_PARTS : UPN, typed, 2, 2)
                .filter(match -> CheckDigits.areRightForUpn(plain(match)))
                .map(match -> finding(typed, Stretch.of(match), "a pupil's number (UPN)"));
    }

    /// Ten digits in a row are many things: they are written in threes and fours, or said to be
    /// one.
    private static Stream<Finding> health(Typed typed) {
        if (typed.signs().digits() < DIGITS_OF_HEALTH) return Stream.of();
        boolean said = OF_HEALTH.occurIn(typed.reading());
        if (!said && !Numbers.areARow(typed, DIGITS_OF_HEALTH)) return Stream.of();
        return Numbers.written(said ? NHS_IN_PARTS : NHS, typed, 0, 0)
                .filter(match -> isOfHealth(typed, match))
                .filter(match -> CheckDigits.areRightForNhs(plain(match)))
                .map(match -> finding(typed, Stretch.of(match), "an NHS number"));
    }

    private static boolean isOfHealth(Typed typed, MatchResult match) {
        return IN_THREES_AND_FOURS.matcher(match.group()).matches()
                || OF_HEALTH.occurIn(Reading.of(typed.words(typed.near(Stretch.of(match), 40))));
    }

    private static String plain(MatchResult match) {
        return match.group().replaceAll("[ .-]", "").toUpperCase(Locale.ROOT);
    }

    private static Finding finding(Typed typed, Stretch at, String what) {
        return typed.mendable(
                Clause.OFF_7,
                Check.OFFICIAL_NUMBER,
                Severity.BLOCKS,
                at,
                "This is " + what + ". It must not be published.",
                "Take it out.",
                "");
    }
}
