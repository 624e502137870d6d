package org.verger.gate.words;

import org.verger.gate.Check;
import org.verger.gate.Clause;
import org.verger.gate.Finding;
import org.verger.gate.Severity;
import org.verger.gate.text.Facts;
import org.verger.gate.text.Phrases;
import org.verger.gate.text.Reading;
import org.verger.gate.text.Stretch;
import org.verger.gate.text.Typed;
import org.verger.gate.text.WordList;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// PRN-6: where children will be outside the school, and when, is told to their families and not to
/// everybody. What has happened may be told, and so may what happens at the school.
public final class Whereabouts {
    private static final WordList LIST = WordList.named("whereabouts.txt");
    private static final Phrases OUTINGS = LIST.phrases("outings");
    private static final Phrases AHEAD = LIST.phrasesIfNeeded("ahead");
    private static final Phrases PAST = LIST.phrasesIfNeeded("past");
    private static final Phrases AT_SCHOOL = LIST.phrasesIfNeeded("at-school");
    private static final Phrases OF_THE_SCHOOL = LIST.phrasesIfNeeded("of-the-school");
    private static final Phrases MOVES = LIST.phrasesIfNeeded("moves");
    private static final Phrases UNATTENDED = LIST.phrases("unattended");
    private static final Phrases NOW = LIST.phrasesIfNeeded("now");
    private static final Pattern TIME =
            Pattern.compile(
                    "\\b(?:at |by |from |until )?(?:[01]?\\d|2[0-3])(?:[:.][0-5]\\d ?(?:am|pm)?|"
                            + " ?(?:am|pm|a\\.m\\.|p\\.m\\.|o['’]clock))|\\b(?:at|by)"
                            + " (?:[1-9]|1[0-2])\\b(?![.:]?\\d)|\\bhalf past \\p{L}+|\\bquarter"
                            + " (?:past|to) \\p{L}+",
                    Pattern.CASE_INSENSITIVE);

    private static final Phrases HALF_AND_QUARTER = Phrases.listed(List.of("half past", "quarter"));

    private Whereabouts() {}

    /// Whether it is worth looking: children are out, and it says when, or that it is now.
    public static boolean mayMind(Typed typed) {
        if (UNATTENDED.occurIn(typed.reading())) return true;
        return OUTINGS.occurIn(typed.reading())
                && (mayTellTheTime(typed) || NOW.occurIn(typed.reading()));
    }

    /// A time, and something that is still to come.
    private static boolean mayTellTheTime(Typed typed) {
        return (typed.signs().digits() > 0 || HALF_AND_QUARTER.occurIn(typed.reading()))
                && AHEAD.occurIn(typed.reading());
    }

    public static Stream<Finding> ofChildrenAreNotToldBeforehand(Facts facts) {
        boolean permitted = isPermitted(facts);
        return facts.sentences()
                .flatMap(
                        typed ->
                                Stream.concat(
                                        permitted ? Stream.of() : beforehand(typed),
                                        Stream.concat(unattended(typed), atThisMoment(typed))));
    }

    /// An outing to come, with the hour at which children leave, meet or come back.
    private static Stream<Finding> beforehand(Typed typed) {
        if (!OUTINGS.occurIn(typed.reading()) || !mayTellTheTime(typed)) return Stream.of();
        return TIME.matcher(typed.words())
                .results()
                .map(Stretch::of)
                .filter(at -> isToCome(typed, at))
                .limit(1)
                .map(
                        at ->
                                finding(
                                        typed,
                                        at,
                                        Severity.NEEDS_A_DECISION,
                                        "This tells everybody when and where children will be"
                                                + " outside the school.",
                                        "Send the times to the families, and post about it"
                                                + " afterwards."));
    }

    /// Whoever meets in the playground for a trip is not there for long.
    private static boolean isToCome(Typed typed, Stretch time) {
        Reading sentence = Reading.of(typed.words(typed.sentence(time)));
        if (PAST.occurIn(sentence) || OF_THE_SCHOOL.occurIn(sentence)) return false;
        boolean moves = MOVES.occurIn(sentence);
        boolean out = OUTINGS.occurIn(sentence);
        return AT_SCHOOL.occurIn(sentence) ? moves && out : moves || out;
    }

    private static Stream<Finding> unattended(Typed typed) {
        return UNATTENDED.in(typed.reading()).stream()
                .map(match -> typed.reading().stretch(match.first(), match.last()))
                .map(
                        at ->
                                finding(
                                        typed,
                                        at,
                                        Severity.NEEDS_A_DECISION,
                                        "This tells everybody when a child or a house is without an"
                                                + " adult.",
                                        "Leave it out."));
    }

    private static Stream<Finding> atThisMoment(Typed typed) {
        if (!OUTINGS.occurIn(typed.reading())) return Stream.of();
        return NOW.in(typed.reading()).stream()
                .map(match -> typed.reading().stretch(match.first(), match.last()))
                .map(
                        at ->
                                finding(
                                        typed,
                                        at,
                                        Severity.ADVISES,
                                        "This tells where children are at this moment.",
                                        "Post it when they are back."));
    }

    private static Finding finding(
            Typed typed, Stretch at, Severity severity, String why, String mend) {
        return typed.finding(Clause.PRN_6, Check.WHEREABOUTS, severity, at, why, mend);
    }

    /// A permission names the outing as the writer does. One for a person permits no outing.
    private static boolean isPermitted(Facts facts) {
        String told = facts.caption().words();
        return facts.known().permitted().stream()
                .filter(name -> OUTINGS.occurIn(Reading.of(name)))
                .anyMatch(outing -> asWholeWords(outing).matcher(told).find());
    }

    private static Pattern asWholeWords(String outing) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(outing.strip()) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
