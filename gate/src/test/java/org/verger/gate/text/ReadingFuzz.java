package org.verger.gate.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.verger.gate.Finding;
import org.verger.gate.Place;
import org.verger.gate.School;
import org.verger.gate.details.BankNumbers;
import org.verger.gate.details.BirthDates;
import org.verger.gate.details.Emails;
import org.verger.gate.details.OfficialNumbers;
import org.verger.gate.details.Postcodes;
import org.verger.gate.details.StreetAddresses;
import org.verger.gate.details.Telephones;
import org.verger.gate.details.Vehicles;
import org.verger.gate.links.LinkFinder;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What Jazzer calls with whatever it thinks of, many times faster than the whole gate: the pass
/// that reads a text once, the reading of what was hidden, and all that looks for numbers,
/// addresses and links. Whatever a word, a letter or a find says of its place must lie in the text,
/// one behind the other.
public final class ReadingFuzz {
    private ReadingFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        var text = new String(input, UTF_8);
        var facts = Facts.of(School.words(text), School.TODAY);
        var typed = facts.caption();
        check(typed.reading(), text.length());
        check(typed.unmasked(), text.length());
        for (var link : LinkFinder.stretches(text)) check(link, text.length());
        look(facts, Emails::mayMind, Emails::nobodysIsGivenAway);
        look(facts, Telephones::mayMind, Telephones::nobodysIsGivenAway);
        look(facts, Postcodes::mayMind, Postcodes::nobodysIsGivenAway);
        look(facts, StreetAddresses::mayMind, StreetAddresses::nobodysIsGivenAway);
        look(facts, OfficialNumbers::mayMind, OfficialNumbers::nobodysIsGivenAway);
        look(facts, BirthDates::mayMind, BirthDates::nobodysIsGivenAway);
        look(facts, Vehicles::mayMind, Vehicles::nobodysIsGivenAway);
        look(facts, BankNumbers::mayMind, BankNumbers::nobodysIsGivenAway);
    }

    private static void check(Reading reading, int length) {
        int before = 0;
        for (int word = 0; word < reading.size(); word++) {
            require(reading.begins(word) >= before, "a word behind the next");
            require(reading.length(word) > 0, "a word of nothing");
            require(reading.hash(word) == Hash.of(reading.word(word)), "another fingerprint");
            for (int letter = reading.at(word); letter < reading.until(word); letter++) {
                int from = reading.from(letter);
                require(from >= before && from < reading.to(letter), "a letter out of order");
            }
            before = reading.ends(word);
        }
        require(before <= length, "a word behind the end");
    }

    private static void check(Unmasked unmasked, int length) {
        int hidden = unmasked.nextHidden(0);
        require(hidden < 0 || !unmasked.hidesNothing(), "hidden by nothing");
        for (; hidden >= 0; hidden = unmasked.nextHidden(hidden + 1))
            check(unmasked.stretch(hidden, hidden), length);
    }

    private static void check(Stretch at, int length) {
        require(at.from() < at.to() && at.to() <= length, "out of the text: " + at);
    }

    /// What is found must be found where there may be something, and not where there may not.
    private static void look(
            Facts facts, Predicate<Typed> mayMind, Function<Facts, Stream<Finding>> finds) {
        int length = facts.caption().words().length();
        boolean may = facts.anyIs(mayMind);
        finds.apply(facts)
                .forEach(
                        finding -> {
                            require(may, "found where nothing may be: " + finding);
                            if (finding.place() instanceof Place.InText(int from, int to))
                                check(new Stretch(from, to), length);
                        });
    }

    private static void require(boolean held, String otherwise) {
        if (!held) throw new IllegalStateException(otherwise);
    }
}
