package org.verger.gate.words;

import org.verger.gate.Check;
import org.verger.gate.Clause;
import org.verger.gate.Finding;
import org.verger.gate.Severity;
import org.verger.gate.links.LinkFinder;
import org.verger.gate.text.Facts;
import org.verger.gate.text.Phrases;
import org.verger.gate.text.Reading;
import org.verger.gate.text.Stretch;
import org.verger.gate.text.Typed;
import org.verger.gate.text.WordList;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/// PRN-2, PRN-4, OFF-5: nothing discriminatory, sexual or offensive is said, and nobody is abused.
public final class Decency {
    private static final WordList LIST = WordList.named("words.txt");
    private static final Phrases HARMLESS = LIST.phrasesIfNeeded("harmless");

    /// A chapter of the list and what becomes of its words; `whenSpokenAbout` where they are
    /// quoted.
    private record Kind(
            String chapter,
            Clause clause,
            Check check,
            Severity used,
            Severity whenSpokenAbout,
            String why,
            Phrases phrases,
            Disguises disguises) {

        Kind(
                String chapter,
                Clause clause,
                Check check,
                Severity used,
                Severity spoken,
                String why) {
            this(
                    chapter,
                    clause,
                    check,
                    used,
                    spoken,
                    why,
                    LIST.phrases(chapter),
                    Disguises.of(used == Severity.BLOCKS ? LIST.chapter(chapter) : List.of()));
        }
    }

    /// The gravest first: what one has taken, the next does not look at again.
    private static final List<Kind> KINDS =
            List.of(
                    new Kind(
                            "threats",
                            Clause.PRN_4,
                            Check.ABUSE,
                            Severity.BLOCKS,
                            Severity.NEEDS_A_DECISION,
                            "This wishes somebody harm."),
                    new Kind(
                            "discriminatory",
                            Clause.PRN_2,
                            Check.WORDS,
                            Severity.BLOCKS,
                            Severity.NEEDS_A_DECISION,
                            "This word degrades people for what they are."),
                    new Kind(
                            "sexual",
                            Clause.PRN_2,
                            Check.WORDS,
                            Severity.BLOCKS,
                            Severity.NEEDS_A_DECISION,
                            "This word is sexual."),
                    new Kind(
                            "swearing",
                            Clause.OFF_5,
                            Check.WORDS,
                            Severity.BLOCKS,
                            Severity.NEEDS_A_DECISION,
                            "This is swearing."),
                    new Kind(
                            "abuse",
                            Clause.PRN_4,
                            Check.ABUSE,
                            Severity.NEEDS_A_DECISION,
                            Severity.ADVISES,
                            "This may insult somebody."),
                    new Kind(
                            "doubtful",
                            Clause.PRN_2,
                            Check.WORDS,
                            Severity.NEEDS_A_DECISION,
                            Severity.NEEDS_A_DECISION,
                            "This word has a meaning that degrades people or is indecent, and"
                                    + " another that does not."),
                    new Kind(
                            "coarse",
                            Clause.OFF_5,
                            Check.WORDS,
                            Severity.NEEDS_A_DECISION,
                            Severity.ADVISES,
                            "This is coarse for a school."),
                    new Kind(
                            "mild",
                            Clause.OFF_5,
                            Check.WORDS,
                            Severity.ADVISES,
                            Severity.ADVISES,
                            "Some readers may find this coarse."));

    private static final Phrases ANY =
            Phrases.anyOf(KINDS.stream().map(Kind::phrases).toArray(Phrases[]::new));
    private static final Disguises DISGUISES =
            Disguises.anyOf(KINDS.stream().map(Kind::disguises).toList());

    private Decency() {}

    /// Whether it is worth looking.
    public static boolean mayMind(Typed typed) {
        return ANY.occurIn(typed.reading()) || DISGUISES.mayStandIn(typed);
    }

    public static Stream<Finding> nobodyIsAbusedAndNothingIsOffensive(Facts facts) {
        return facts.texts().stream().flatMap(Decency::in);
    }

    /// What stands somewhere in a text.
    private record Said(Kind kind, Stretch at) {}

    private static Stream<Finding> in(Typed typed) {
        var said = new ArrayList<Said>();
        if (ANY.occurIn(typed.reading())) plain(typed.reading(), said);
        if (DISGUISES.mayStandIn(typed)) disguised(typed, said);
        return said.stream().map(one -> finding(one.kind(), typed, one.at()));
    }

    private static void plain(Reading reading, List<Said> said) {
        var taken = new BitSet();
        HARMLESS.in(reading).forEach(match -> taken.set(match.first(), match.last() + 1));
        for (Kind kind : KINDS) {
            for (Phrases.Match match : kind.phrases().in(reading, taken)) {
                taken.set(match.first(), match.last() + 1);
                said.add(new Said(kind, reading.stretch(match.first(), match.last())));
            }
        }
    }

    private static void disguised(Typed typed, List<Said> said) {
        for (Kind kind : KINDS)
            kind.disguises()
                    .in(typed)
                    .filter(at -> said.stream().noneMatch(other -> at.overlaps(other.at())))
                    .filter(at -> !isOfALink(typed, at))
                    .forEach(at -> said.add(new Said(kind, at)));
    }

    /// The letters and figures of a link are a code, in which nobody hides a word.
    private static boolean isOfALink(Typed typed, Stretch at) {
        return LinkFinder.stretches(typed.words()).stream().anyMatch(at::overlaps);
    }

    private static Finding finding(Kind kind, Typed typed, Stretch at) {
        boolean spokenAbout = Quotation.holds(typed, at);
        return typed.finding(
                kind.clause(),
                kind.check(),
                spokenAbout ? kind.whenSpokenAbout() : kind.used(),
                at,
                kind.why(),
                spokenAbout
                        ? "If it has to be quoted, say in the post why; the person who approves it"
                                + " decides."
                        : "Say it in other words.");
    }
}
