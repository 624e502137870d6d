package org.verger.copies;

import org.verger.answers.Answer;
import org.verger.answers.Evidence;
import org.verger.consent.Consent;
import org.verger.consent.Until;
import org.verger.consent.Voice.Word;
import org.verger.copies.AnswerStep.Becomes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What becomes of an answer that a list brings (OFF-6), beside what is on record. A list is a copy
/// of what was so elsewhere on some day: whatever was said in Verger since then stands.
final class CopyRules {

    /// What the rules look at: what the list says, what the same person answered for the same use
    /// before, and the papers on the child that were taken back.
    record Facts(
            AnswerEntry entry, List<Answer> earlier, List<Consent> takenBack, LocalDate today) {

        private Optional<Answer> standing() {
            return earlier.stream()
                    .filter(one -> one.replaced().isEmpty() && one.until().holdsOn(today))
                    .findFirst();
        }
    }

    private CopyRules() {}

    static Becomes becomes(Facts facts) {
        if (facts.standing().filter(one -> isTheSame(one, facts.entry)).isPresent()) {
            return Becomes.SAME;
        }
        if (somethingWasSaidSince(facts)
                || aPaperWasTakenBackSince(facts)
                || noDayIsLeftForIt(facts)) {
            return Becomes.LATER_WORD_STANDS;
        }
        return facts.standing().isPresent() ? Becomes.REPLACES : Becomes.ADDED;
    }

    /// The answer whose place it takes.
    static Optional<Answer> before(Facts facts) {
        return becomes(facts) == Becomes.REPLACES ? facts.standing() : Optional.empty();
    }

    /// From when it holds: one person has one answer at a time, so not before an earlier one is
    /// over. What it replaces is over when it begins.
    static LocalDate starts(Facts facts) {
        var replaced = facts.standing();
        return facts.earlier.stream()
                .map(one -> replaced.equals(Optional.of(one)) ? one.from() : over(one))
                .reduce(facts.entry.from(), (a, b) -> a.isAfter(b) ? a : b);
    }

    /// On the same day, what was said in Verger outweighs what a list copied.
    private static boolean somethingWasSaidSince(Facts facts) {
        var on = facts.entry.on();
        return facts.earlier.stream()
                .anyMatch(
                        one ->
                                one.on().isAfter(on)
                                        || (one.on().equals(on)
                                                && !(one.evidence() instanceof Evidence.Import)));
    }

    /// A paper names whoever signed it in words, so any that was taken back counts against a yes.
    private static boolean aPaperWasTakenBackSince(Facts facts) {
        return facts.entry.word() != Word.NO
                && facts.takenBack.stream()
                        .filter(
                                paper ->
                                        facts.entry.purpose().isMeantBy(paper.terms().purpose())
                                                || paper.terms()
                                                        .purpose()
                                                        .isMeantBy(facts.entry.purpose()))
                        .flatMap(paper -> paper.withdrawnOn().stream())
                        .anyMatch(day -> !day.isBefore(facts.entry.on()));
    }

    /// Another answer of the same person holds until after this one would be over, or for ever.
    private static boolean noDayIsLeftForIt(Facts facts) {
        var starts = starts(facts);
        return starts.equals(LocalDate.MAX) || !AnswerSteps.until(facts.entry).holdsOn(starts);
    }

    private static boolean isTheSame(Answer one, AnswerEntry entry) {
        return one.word() == entry.word()
                && one.on().equals(entry.on())
                && one.until().equals(AnswerSteps.until(entry));
    }

    /// The first day on which an answer held no more.
    private static LocalDate over(Answer one) {
        var ended =
                switch (one.until()) {
                    case Until.Withdrawal() -> LocalDate.MAX;
                    case Until.Day(var last) -> last.plusDays(1);
                };
        var replaced = one.replaced().orElse(LocalDate.MAX);
        return ended.isBefore(replaced) ? ended : replaced;
    }
}
