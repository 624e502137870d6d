package org.verger.gate.words;

import org.verger.gate.text.Phrases;
import org.verger.gate.text.Phrases.Match;
import org.verger.gate.text.Reading;
import org.verger.gate.text.Stretch;
import org.verger.gate.text.Token;
import org.verger.gate.text.Typed;
import org.verger.gate.text.WordList;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Whoever is told of by what they are at the school and by no name: "one of our parents", "the
/// Year 4 teacher". Few hold a role in one school, so its readers know who is meant.
///
/// The words for a role stand in every second school post. Somebody is accused only where one
/// holder is told of, and the deed is said to be theirs: they stand before it with nobody else in
/// between, or behind it after *by*.
final class Roles {
    private static final Set<Token.Gap> PARTS =
            EnumSet.of(Token.Gap.APART, Token.Gap.DOT, Token.Gap.COMMA);
    private static final WordList LIST = WordList.named("accusations.txt");
    private static final Phrases HOLDERS = LIST.phrasesIfNeeded("holders");
    private static final Phrases MANY = LIST.phrasesIfNeeded("holders-of-many");
    private static final Phrases NO_HOLDERS = LIST.phrasesIfNeeded("no-holders");
    private static final Phrases OTHERS = LIST.phrasesIfNeeded("others");
    private static final Phrases MADE_UP = LIST.phrasesIfNeeded("made-up");
    private static final Set<String> KIN = LIST.words("kin");
    private static final Set<String> ONE = LIST.words("one");
    private static final Set<String> ANY = LIST.words("any");
    private static final Set<String> SOME = LIST.words("some");
    private static final Set<String> SUPPOSED = LIST.words("supposed");
    private static final Set<String> TOLD_TO = LIST.words("told-to");
    private static final Set<String> WHO = LIST.words("who");

    /// The most words between *the* and *teacher*: "the Year 4 after-school".
    private static final int BETWEEN = 5;

    /// The most words between *bullied* and whom it was by, and from a holder to the deed.
    private static final int FROM_DEED = 6;

    private static final int TO_DEED = 12;

    /// The most words between a deed and what shows that it is made up.
    private static final int TOLD = 30;

    private final Typed typed;
    private final Reading reading;
    private final List<Holder> holders;
    private final BitSet others;
    private final BitSet madeUp;

    private Roles(Typed typed) {
        this.typed = typed;
        this.reading = typed.reading();
        this.holders = holders();
        this.others = holders.isEmpty() ? new BitSet() : begun(OTHERS);
        this.madeUp = holders.isEmpty() ? new BitSet() : begun(MADE_UP);
    }

    static Roles in(Typed typed) {
        return new Roles(typed);
    }

    /// Whether a deed is told of somebody by their role, in its own sentence.
    boolean did(Match deed) {
        return holders.stream()
                .filter(holder -> isNear(holder, deed))
                .filter(holder -> isBefore(holder, deed) || isBehind(holder, deed))
                .anyMatch(holder -> isInItsSentence(holder, deed));
    }

    private List<Holder> holders() {
        var none = new BitSet();
        NO_HOLDERS.in(reading).forEach(match -> none.set(match.first(), match.last() + 1));
        return Stream.concat(
                        HOLDERS.in(reading, none).stream().map(this::one),
                        MANY.in(reading, none).stream().map(this::oneOfMany))
                .filter(Holder::isOne)
                .toList();
    }

    /// The words with which one of these phrases begins.
    private BitSet begun(Phrases phrases) {
        var begun = new BitSet();
        phrases.in(reading).forEach(match -> begun.set(match.first()));
        return begun;
    }

    /// @param from the word with which they are brought in: *the*, or the role itself
    /// @param isAny no certain one: "a teacher"
    private record Holder(int from, int last, boolean isOne, boolean isAny) {}

    /// A role without an article is told of somebody where it opens a sentence, as headlines do;
    /// "mum" is then the writer's own.
    private Holder one(Match role) {
        for (int at = role.first() - 1; at >= opens(role.first()); at--) {
            String word = reading.word(at);
            if (ONE.contains(word)) return new Holder(at, role.last(), true, ANY.contains(word));
        }
        boolean opens = parts(role.first()) && !KIN.contains(role.phrase());
        return new Holder(role.first(), role.last(), opens, true);
    }

    private Holder oneOfMany(Match role) {
        for (int at = role.first() - 1; at > opens(role.first()); at--)
            if (reading.isWord(at, "of") && SOME.contains(reading.word(at - 1)))
                return new Holder(at - 1, role.last(), true, false);
        return new Holder(role.first(), role.last(), false, false);
    }

    /// The first word that may belong to a role.
    private int opens(int role) {
        int at = role;
        while (!parts(at) && role - at <= BETWEEN) at--;
        return at;
    }

    /// A line, a sentence, or a part of one, begins with this word.
    private boolean parts(int word) {
        return word == 0
                || PARTS.contains(reading.gap(word))
                || reading.before(word).indexOf('\n') >= 0;
    }

    private static boolean isNear(Holder holder, Match deed) {
        return deed.first() - holder.last <= TO_DEED && holder.from - deed.last() <= FROM_DEED;
    }

    private boolean isInItsSentence(Holder holder, Match deed) {
        Stretch sentence = typed.sentence(reading.stretch(deed.first(), deed.last()));
        return sentence.covers(reading.stretch(holder.from, holder.last))
                && !(holder.isAny && isMadeUp(deed, sentence));
    }

    private boolean isBefore(Holder holder, Match deed) {
        int words = deed.first() - holder.last - 1;
        if (words < 0 || (reading.isPossessive(holder.last) && words > 1)) return false;
        if (holder.isAny && isAfter(holder, SUPPOSED)) return false;
        int other = others.nextSetBit(holder.last + 1);
        return (other < 0 || other >= deed.first())
                && (!isAfter(holder, TOLD_TO) || isGoneOnAbout(holder, deed));
    }

    private boolean isBehind(Holder holder, Match deed) {
        int by = holder.from - 1;
        return by >= deed.last() && reading.isWord(by, "by") && !reading.isPossessive(holder.last);
    }

    private boolean isAfter(Holder holder, Set<String> words) {
        return holder.from > 0 && words.contains(reading.word(holder.from - 1));
    }

    /// "From the coach, who": what follows is told of them after all.
    private boolean isGoneOnAbout(Holder holder, Match deed) {
        for (int at = holder.last + 1; at < deed.first(); at++)
            if (WHO.contains(reading.word(at))) return true;
        return false;
    }

    /// A story, or long ago.
    private boolean isMadeUp(Match deed, Stretch sentence) {
        int at = madeUp.nextSetBit(Math.max(0, deed.first() - TOLD));
        while (at >= 0 && at - deed.last() <= TOLD) {
            if (sentence.covers(reading.stretch(at, at))) return true;
            at = madeUp.nextSetBit(at + 1);
        }
        return false;
    }
}
