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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A house number and a street are somebody's front door, where the words around say so.
public final class StreetAddresses {
    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(?<![\\p{L}\\d£.,:/-])(?:(?:[Ff]lat|[Aa]partment) \\d{1,4}[a-zA-Z]?,?"
                        + " )?\\d{1,3}[a-dA-D]?,? (?:\\p{Lu}[\\p{L}'’-]{1,20} ){1,3}"
                        + "(?:Road|Rd|Street|St|Lane|Ln|Avenue|Ave|Close|Drive|Crescent|Terrace|Gardens|"
                        + "Grove|Way|Court|Place|Row|Mews|Walk|Hill|Rise|View|Square)\\b");
    private static final Pattern SMALL =
            Pattern.compile(
                    "(?<![\\p{L}\\d£.,:/-])\\d{1,4}[a-d]? (?:[a-z]{3,20} ){1,2}"
                        + "(?:road|street|lane|avenue|close|crescent|terrace|gardens|grove)\\b");

    /// The longest that may stand before the first figure, and behind the last.
    private static final int FLAT = "Apartment ".length();

    private static final int STREET = 80;

    private static final Phrases STREETS =
            Phrases.listed(
                    List.of(
                            "road",
                            "rd",
                            "street",
                            "st",
                            "lane",
                            "ln",
                            "avenue",
                            "ave",
                            "close",
                            "drive",
                            "crescent",
                            "terrace",
                            "gardens",
                            "grove",
                            "way",
                            "court",
                            "place",
                            "row",
                            "mews",
                            "walk",
                            "hill",
                            "rise",
                            "view",
                            "square"));

    private StreetAddresses() {}

    /// Whether it is worth looking.
    public static boolean mayMind(Typed typed) {
        return typed.signs().digits() > 0 && STREETS.occurIn(typed.reading());
    }

    public static Stream<Finding> nobodysIsGivenAway(Facts facts) {
        return facts.sentences().flatMap(StreetAddresses::in);
    }

    private static Stream<Finding> in(Typed typed) {
        Stream<Stretch> capital = Numbers.written(WRITTEN, typed, FLAT, STREET).map(Stretch::of);
        Stream<Stretch> small =
                Numbers.written(SMALL, typed, 0, STREET)
                        .map(Stretch::of)
                        .filter(at -> Homes.areSpokenOf(typed, at));
        return Stream.concat(capital, small)
                .filter(at -> !typed.isWithinAWord(at.to()))
                .map(at -> finding(typed, at));
    }

    private static Finding finding(Typed typed, Stretch at) {
        boolean home = Homes.areSpokenOf(typed, at);
        return typed.finding(
                Clause.OFF_7,
                Check.ADDRESS,
                home ? Severity.NEEDS_A_DECISION : Severity.ADVISES,
                at,
                home ? "This is where somebody lives." : "This reads like an address.",
                home
                        ? "Leave the address out."
                        : "Make sure that it is a public place and nobody's home.");
    }
}
