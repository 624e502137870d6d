package org.verger.copies;

import org.verger.answers.Answer;
import org.verger.answers.Evidence;
import org.verger.consent.Consent;
import org.verger.consent.Until;
import org.verger.consent.Voice.Word;
import org.verger.copies.AnswerStep.Becomes;

import java.time.LocalDate;
import java.util.List;

/// What becomes of an answer that a list brings (OFF-6), beside what is on record. A list is a copy
/// of what was so elsewhere on some day: whatever was said in Verger since then stands.
final class CopyRules {

    /// What the rules look at: what the list says, what the same person answered for the same use
    /// before, and the papers on the child that were taken back.
    record Facts(
            AnswerEntry entry, List<Answer> earlier, List<Consent> takenBack, LocalDate today) {

        /// What holds until it is taken back or over by itself. A no ends also what holds until
        /// another answer begins, and that one with it: whoever takes back takes back all.
        private List<Answer> standing() {
            return earlier.stream()
                    .filter(one -> one.holdsFrom(today))
                    .filter(one -> isNo() || one.replaced().isEmpty())
                    .toList();
        }

        private boolean isNo() {
            return entry.word() == Word.NO;
        }

        /// A no that begins later than this one is not the same.
        private boolean isOnRecord() {
            return standing().stream()
                    .filter(one -> isTheSame(one, entry))
                    .anyMatch(one -> !isNo() || !one.from().isAfter(later(entry.from(), today)));
        }
    }

    private CopyRules() {}

    static Becomes becomes(Facts facts) {
        if (facts.isOnRecord()) return Becomes.SAME;
        if (somethingWasSaidSince(facts)
                || aPaperWasTakenBackSince(facts)
                || noDayIsLeftForIt(facts)) {
            return Becomes.LATER_WORD_STANDS;
        }
        return facts.standing().isEmpty() ? Becomes.ADDED : Becomes.REPLACES;
    }

    /// The answers whose place it takes.
    static List<Answer> before(Facts facts) {
        return becomes(facts) == Becomes.REPLACES ? facts.standing() : List.of();
    }

    /// From when it holds: one person has one answer at a time, so not before an earlier one is
    /// over. What it replaces is over when it begins; no no waits for a yes to begin.
    static LocalDate starts(Facts facts) {
        var replaced = facts.standing();
        return facts.earlier.stream()
                .filter(one -> one.holdsFrom(one.from()))
                .filter(one -> !facts.isNo() || !replaced.contains(one))
                .map(one -> replaced.contains(one) ? one.from() : over(one))
                .reduce(facts.entry.from(), CopyRules::later);
    }

    private static boolean somethingWasSaidSince(Facts facts) {
        return facts.earlier.stream().anyMatch(one -> outweighs(one, facts));
    }

    /// Nobody can tell what came first on one day: so a no of that day outweighs a yes, wherever it
    /// was said. Of two that say alike, what was said in Verger outweighs what a list copied.
    private static boolean outweighs(Answer said, Facts facts) {
        if (!said.on().equals(facts.entry.on())) return said.on().isAfter(facts.entry.on());
        boolean isNo = said.word() == Word.NO;
        boolean isCopied = said.evidence() instanceof Evidence.Import;
        return facts.isNo() ? isNo && !isCopied : isNo || !isCopied;
    }

    /// A paper names whoever signed it in words, so any that was taken back counts against a yes.
    private static boolean aPaperWasTakenBackSince(Facts facts) {
        return facts.entry.word() != Word.NO
                && facts.takenBack.stream()
                        .anyMatch(
                                paper ->
                                        paper.wasTakenBackSince(
                                                facts.entry.on(), facts.entry.purpose()));
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

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
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
