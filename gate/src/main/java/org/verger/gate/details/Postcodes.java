package org.verger.gate.details;

import org.verger.gate.Check;
import org.verger.gate.Clause;
import org.verger.gate.Finding;
import org.verger.gate.Severity;
import org.verger.gate.text.Facts;
import org.verger.gate.text.Stretch;
import org.verger.gate.text.Typed;
import org.verger.gate.text.WordList;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A postcode leads to a dozen front doors: it is asked about where somebody lives there, else only
/// pointed out.
public final class Postcodes {
    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(?<![\\p{L}\\d])([A-Z]{1,2})(\\d[A-Z\\d]?)"
                            + " {0,2}(\\d[ABD-HJLNP-UW-Z]{2})(?![\\p{L}\\d])");
    private static final Pattern SMALL =
            Pattern.compile(
                    "(?<![\\p{L}\\d])([a-z]{1,2})(\\d[a-z\\d]?)"
                            + " {0,2}(\\d(?!st|nd|rd|th)[abd-hjlnp-uw-z]{2})(?![\\p{L}\\d])");
    private static final Set<String> AREAS = WordList.named("postcodes.txt").words("areas");
    private static final Set<String> LETTERED = WordList.named("postcodes.txt").words("lettered");

    private Postcodes() {}

    /// Whether it is worth looking.
    public static boolean mayMind(Typed typed) {
        return Numbers.haveTwoLettersBehind(typed);
    }

    public static Stream<Finding> nobodysIsGivenAway(Facts facts) {
        Set<String> own =
                facts.known().school().postcodes().stream()
                        .map(Postcodes::plain)
                        .collect(Collectors.toSet());
        return facts.sentences()
                .flatMap(
                        typed ->
                                in(typed)
                                        .filter(at -> !own.contains(plain(typed.words(at))))
                                        .map(at -> finding(typed, at)));
    }

    static Stream<Stretch> in(Typed typed) {
        return Stream.of(WRITTEN, SMALL)
                .flatMap(pattern -> Numbers.written(pattern, typed, 2, 2))
                .filter(match -> isOne(match.group(1), match.group(2)))
                .map(Stretch::of);
    }

    /// The area exists, and its districts end in a letter only where the Post Office has them so.
    private static boolean isOne(String area, String district) {
        String capital = area.toUpperCase(Locale.ROOT);
        if (!AREAS.contains(capital)) return false;
        boolean lettered = !Character.isDigit(district.charAt(district.length() - 1));
        return !lettered
                || LETTERED.contains(capital + district.charAt(0))
                || isInnerLondon(capital);
    }

    private static boolean isInnerLondon(String area) {
        return area.equals("EC") || area.equals("WC") || area.equals("SW") || area.equals("W");
    }

    private static Finding finding(Typed typed, Stretch at) {
        boolean home = Homes.areSpokenOf(typed, at);
        return typed.mendable(
                Clause.OFF_7,
                Check.POSTCODE,
                home ? Severity.NEEDS_A_DECISION : Severity.ADVISES,
                at,
                home
                        ? "This postcode says where somebody lives."
                        : "This postcode is not the school's.",
                home ? "Leave it out." : "Make sure that it is a public place and nobody's home.",
                "");
    }

    private static String plain(String postcode) {
        return postcode.replace(" ", "").toUpperCase(Locale.ROOT);
    }
}
