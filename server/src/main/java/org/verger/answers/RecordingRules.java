package org.verger.answers;

import org.verger.carers.Bond;
import org.verger.consent.Consent;
import org.verger.consent.Purpose;
import org.verger.consent.Voice.Word;
import org.verger.platform.Actor;
import org.verger.platform.Right;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Every rule that answers must pass before they are recorded (OFF-6), in the order in which people
/// are told of them.
final class RecordingRules {

    /// What the rules look at: what is answered, what was answered for the child before, the papers
    /// on it that were taken back, who looks after it, whether it is of an age to decide alone, who
    /// records the answer, and on which day.
    record Facts(
            Slip slip,
            List<Answer> before,
            List<Consent> takenBack,
            List<Bond> bonds,
            boolean decidesAlone,
            Actor actor,
            LocalDate today) {

        private Stream<Answer> ofTheSame() {
            return before.stream()
                    .filter(one -> one.sayer().equals(slip.sayer()))
                    .filter(one -> slip.words().containsKey(one.purpose()));
        }
    }

    private static final List<Function<Facts, Optional<Refusal>>> RECORDING =
            List.of(
                    RecordingRules::whoeverRecordsMay,
                    RecordingRules::whoeverAnswersMaySayIt,
                    RecordingRules::anAnswerIsGivenBeforeItIsRecorded,
                    RecordingRules::nothingWasSaidSince,
                    RecordingRules::noPaperWasTakenBackSince,
                    RecordingRules::anAnswerBeginsWhenItIsGivenOrLater,
                    RecordingRules::anAnswerIsNotOver);

    private RecordingRules() {}

    static List<Refusal> refusals(Facts facts) {
        return RECORDING.stream().map(rule -> rule.apply(facts)).flatMap(Optional::stream).toList();
    }

    /// The machine records only what came through a link: its holder is the one who answers.
    private static Optional<Refusal> whoeverRecordsMay(Facts facts) {
        boolean may =
                facts.slip.evidence() instanceof Evidence.Link
                        ? facts.actor instanceof Actor.Machine
                        : facts.actor.may(Right.RECORD_CONSENT);
        return unless(may, Refusal.NO_RIGHT);
    }

    /// Only those who decide say yes; a no is taken of everybody with parental responsibility,
    /// which nobody has for one who is of age.
    private static Optional<Refusal> whoeverAnswersMaySayIt(Facts facts) {
        boolean isNo = facts.slip.words().values().stream().allMatch(word -> word == Word.NO);
        return switch (facts.slip.sayer()) {
            case Sayer.TheChild() -> Optional.empty();
            case Sayer.OfCarer _ when facts.decidesAlone ->
                    Optional.of(Refusal.PUPIL_DECIDES_ALONE);
            case Sayer.OfCarer(var carer) ->
                    unless(
                            facts.bonds.stream()
                                    .filter(bond -> bond.carer().equals(carer))
                                    .anyMatch(isNo ? Bond::mayRefuse : Bond::mayConsent),
                            Refusal.MAY_NOT_CONSENT);
        };
    }

    private static Optional<Refusal> anAnswerIsGivenBeforeItIsRecorded(Facts facts) {
        return unless(!facts.slip.on().isAfter(facts.today), Refusal.SIGNED_IN_THE_FUTURE);
    }

    /// A paper that lay in a drawer does not undo what the same person said after it. Nobody can
    /// tell what came first on one day, so a no of that day stands too.
    private static Optional<Refusal> nothingWasSaidSince(Facts facts) {
        return unless(
                facts.ofTheSame()
                        .noneMatch(
                                one ->
                                        one.on().isAfter(facts.slip.on())
                                                || isTheNoOfThatDay(one, facts.slip)),
                Refusal.SOMETHING_SAID_SINCE);
    }

    /// Through a link somebody answers now, and so after all that is on record.
    private static boolean isTheNoOfThatDay(Answer said, Slip slip) {
        boolean isSaidNow = slip.evidence() instanceof Evidence.Link;
        return !isSaidNow
                && said.word() == Word.NO
                && said.on().equals(slip.on())
                && slip.words().get(said.purpose()) != Word.NO
                && slip.until().holdsOn(said.from())
                && said.until().holdsOn(slip.from());
    }

    /// A paper names whoever signed it in words, so any that was taken back counts against a yes
    /// that is no younger, whoever says it.
    private static Optional<Refusal> noPaperWasTakenBackSince(Facts facts) {
        boolean isSaidNow = facts.slip.evidence() instanceof Evidence.Link;
        return unless(
                isSaidNow || agreed(facts.slip).noneMatch(use -> wasTakenBack(use, facts)),
                Refusal.PAPER_TAKEN_BACK_SINCE);
    }

    private static Stream<Purpose> agreed(Slip slip) {
        return slip.words().entrySet().stream()
                .filter(said -> said.getValue() != Word.NO)
                .map(Map.Entry::getKey);
    }

    private static boolean wasTakenBack(Purpose use, Facts facts) {
        return facts.takenBack.stream()
                .anyMatch(paper -> paper.wasTakenBackSince(facts.slip.on(), use));
    }

    private static Optional<Refusal> anAnswerBeginsWhenItIsGivenOrLater(Facts facts) {
        return unless(!facts.slip.from().isBefore(facts.slip.on()), Refusal.BEGINS_BEFORE_SIGNED);
    }

    private static Optional<Refusal> anAnswerIsNotOver(Facts facts) {
        var until = facts.slip.until();
        return unless(
                until.holdsOn(facts.slip.from()) && until.holdsOn(facts.today),
                Refusal.OVER_ALREADY);
    }

    private static Optional<Refusal> unless(boolean holds, Refusal refusal) {
        return holds ? Optional.empty() : Optional.of(refusal);
    }
}
