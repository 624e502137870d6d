package org.verger.gate.words;

import org.verger.gate.Check;
import org.verger.gate.Clause;
import org.verger.gate.Finding;
import org.verger.gate.Severity;
import org.verger.gate.names.People;
import org.verger.gate.text.Facts;
import org.verger.gate.text.Phrases;
import org.verger.gate.text.Phrases.Match;
import org.verger.gate.text.Reading;
import org.verger.gate.text.Stretch;
import org.verger.gate.text.Typed;
import org.verger.gate.text.WordList;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/// PRN-2: whoever accuses somebody that can be identified may be right or wrong; a person decides,
/// never the machine. What is told of books and of history accuses nobody.
public final class Accusations {
    private static final WordList LIST = WordList.named("accusations.txt");
    private static final Phrases DEEDS = LIST.phrases("deeds");
    private static final Phrases ROLES = LIST.phrasesIfNeeded("roles");
    private static final Phrases TOLD_OF = LIST.phrasesIfNeeded("told-of");
    private static final Phrases HARMLESS = LIST.phrasesIfNeeded("harmless");
    private static final int NEAR = 70;

    private Accusations() {}

    /// Whether it is worth looking.
    public static boolean mayMind(Typed typed) {
        return DEEDS.occurIn(typed.reading());
    }

    public static Stream<Finding> againstAPersonAreDecidedByAPerson(Facts facts) {
        return facts.sentences().flatMap(typed -> in(typed, facts));
    }

    private static Stream<Finding> in(Typed typed, Facts facts) {
        Reading reading = typed.reading();
        var harmless = new BitSet();
        HARMLESS.in(reading).forEach(match -> harmless.set(match.first(), match.last() + 1));
        List<Match> deeds = DEEDS.in(reading, harmless);
        if (deeds.isEmpty()) return Stream.of();
        List<Stretch> ours =
                Stream.concat(People.ofTheSchool(typed, facts), roles(reading)).toList();
        List<Stretch> others = People.others(typed, facts).toList();
        Roles roles = Roles.in(typed);
        return deeds.stream()
                .filter(
                        match -> {
                            Stretch deed = at(reading, match);
                            return areAccused(typed, deed, ours)
                                    || roles.did(match)
                                    || (areAccused(typed, deed, others) && !isTold(typed, deed));
                        })
                .map(match -> finding(typed, at(reading, match)));
    }

    private static Stretch at(Reading reading, Match match) {
        return reading.stretch(match.first(), match.last());
    }

    private static Stream<Stretch> roles(Reading reading) {
        return ROLES.in(reading).stream().map(match -> at(reading, match));
    }

    /// In its own sentence, and of nobody of the school: an assembly or a book elsewhere in a post
    /// makes no accusation a story, and nor does the lesson in which a teacher is said to have hit
    /// a child.
    private static boolean isTold(Typed typed, Stretch deed) {
        return TOLD_OF.occurIn(Reading.of(typed.words(typed.sentence(deed))));
    }

    private static boolean areAccused(Typed typed, Stretch deed, List<Stretch> people) {
        return people.stream().anyMatch(one -> isOf(typed, deed, one));
    }

    private static boolean isOf(Typed typed, Stretch deed, Stretch person) {
        return !deed.overlaps(person)
                && typed.sentence(deed).covers(person)
                && Math.abs(deed.from() - person.to()) <= NEAR;
    }

    private static Finding finding(Typed typed, Stretch at) {
        return typed.finding(
                Clause.PRN_2,
                Check.ACCUSATION,
                Severity.NEEDS_A_DECISION,
                at,
                "This accuses somebody who can be identified.",
                "Leave it out, and tell the head what happened instead.");
    }
}
