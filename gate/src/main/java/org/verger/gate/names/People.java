package org.verger.gate.names;

import org.verger.gate.text.Facts;
import org.verger.gate.text.Reading;
import org.verger.gate.text.Stretch;
import org.verger.gate.text.Token;
import org.verger.gate.text.Typed;

import java.util.BitSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The people in a text who can be identified: those of the roster, and whoever seems to be given a
/// title or two names. Too generous for more than a first look: it serves where something else in
/// the sentence is grave.
public final class People {
    private static final int NOBODY =
            CommonWords.PLACES | CommonWords.CALENDAR | CommonWords.NO_NAME;

    private People() {}

    /// Those of the roster.
    public static Stream<Stretch> ofTheSchool(Typed typed, Facts facts) {
        String school = facts.known().school().name();
        return NameFinder.in(typed, facts.known().roster().index(), school).stream()
                .filter(mention -> mention.likelihood() == Mention.Likelihood.LIKELY)
                .map(mention -> new Stretch(mention.from(), mention.to()));
    }

    /// Whoever else seems to be given a title or two names, those aside whom everybody knows.
    public static Stream<Stretch> others(Typed typed, Facts facts) {
        Reading reading = typed.reading();
        BitSet known = KnownNames.in(reading, facts.known().school().name());
        return IntStream.range(0, reading.size() - 1)
                .filter(at -> !known.get(at) && areCapital(reading, at))
                .filter(at -> isTitled(reading, at) || areNames(reading, at))
                .mapToObj(at -> reading.stretch(at, at + 1));
    }

    private static boolean areCapital(Reading reading, int at) {
        Token first = reading.token(at);
        Token second = reading.token(at + 1);
        boolean beside = second.gap() == Token.Gap.SPACE || second.gap() == Token.Gap.DOT;
        return first.capital() && second.capital() && beside;
    }

    private static boolean isTitled(Reading reading, int at) {
        return CommonWords.is(reading, at, CommonWords.TITLES);
    }

    private static boolean areNames(Reading reading, int at) {
        return reading.token(at + 1).gap() == Token.Gap.SPACE
                && isName(reading, at)
                && isName(reading, at + 1);
    }

    private static boolean isName(Reading reading, int at) {
        boolean shouted = reading.isCapital(reading.until(at) - 1);
        return reading.length(at) > 1 && !shouted && !CommonWords.is(reading, at, NOBODY);
    }
}
