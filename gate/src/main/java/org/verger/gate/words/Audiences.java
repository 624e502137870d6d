package org.verger.gate.words;

import org.verger.gate.Check;
import org.verger.gate.Circumstances.Audience;
import org.verger.gate.Clause;
import org.verger.gate.Finding;
import org.verger.gate.Severity;
import org.verger.gate.text.Facts;
import org.verger.gate.text.Phrases;
import org.verger.gate.text.Reading;
import org.verger.gate.text.Stretch;
import org.verger.gate.text.Typed;
import org.verger.gate.text.WordList;

import java.util.function.Function;
import java.util.stream.Stream;

/// OFF-12: what is said suits the age of those who read it.
public final class Audiences {
    private static final WordList LIST = WordList.named("audience.txt");
    private static final Phrases FOR_ADULTS = LIST.phrases("for-adults");
    private static final Phrases NOT_FOR_THE_YOUNG = LIST.phrases("not-for-the-young");
    private static final Phrases YOUNG_ON_NETWORKS = LIST.phrases("young-on-networks");
    private static final Phrases TAUGHT = LIST.phrasesIfNeeded("taught");

    private static final Phrases ANY =
            Phrases.anyOf(FOR_ADULTS, NOT_FOR_THE_YOUNG, YOUNG_ON_NETWORKS);

    private Audiences() {}

    /// Whether it is worth looking.
    public static boolean mayMind(Typed typed) {
        return ANY.occurIn(typed.reading());
    }

    public static Stream<Finding> arePresentedWithWhatSuitsThem(Facts facts) {
        Audience audience = facts.known().audience();
        if (audience == Audience.ADULTS) return Stream.of();
        Stream<Finding> all = facts.sentences().flatMap(Audiences::ofAnyChild);
        if (audience == Audience.SECONDARY) return all;
        return Stream.concat(all, facts.sentences().flatMap(Audiences::ofTheYoung));
    }

    private static Stream<Finding> ofAnyChild(Typed typed) {
        return found(
                typed,
                FOR_ADULTS,
                at -> isTaught(typed, at) ? Severity.ADVISES : Severity.NEEDS_A_DECISION);
    }

    private static Stream<Finding> ofTheYoung(Typed typed) {
        return Stream.concat(
                found(typed, YOUNG_ON_NETWORKS, _ -> Severity.NEEDS_A_DECISION),
                TAUGHT.occurIn(typed.reading())
                        ? Stream.of()
                        : found(typed, NOT_FOR_THE_YOUNG, _ -> Severity.ADVISES));
    }

    /// In its own sentence: an assembly elsewhere in a post teaches nothing of it.
    private static boolean isTaught(Typed typed, Stretch at) {
        return TAUGHT.occurIn(Reading.of(typed.words(typed.sentence(at))));
    }

    private static Stream<Finding> found(
            Typed typed, Phrases phrases, Function<Stretch, Severity> severity) {
        return phrases.in(typed.reading()).stream()
                .map(match -> typed.reading().stretch(match.first(), match.last()))
                .map(
                        at ->
                                typed.finding(
                                        Clause.OFF_12,
                                        Check.AUDIENCE,
                                        severity.apply(at),
                                        at,
                                        "Children who read this may be too young for it.",
                                        "Say it so that it suits the youngest who may read it."));
    }
}
