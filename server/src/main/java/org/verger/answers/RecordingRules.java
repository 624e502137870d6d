package org.verger.answers;

import org.verger.carers.Bond;
import org.verger.consent.Voice.Word;
import org.verger.platform.Actor;
import org.verger.platform.Right;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Every rule that answers must pass before they are recorded (OFF-6), in the order in which people
/// are told of them.
final class RecordingRules {

    /// What the rules look at: what is answered, what was answered for the child before, who looks
    /// after it, who records it, and on which day.
    record Facts(Slip slip, List<Answer> before, List<Bond> bonds, Actor actor, LocalDate today) {}

    private static final List<Function<Facts, Optional<Refusal>>> RECORDING =
            List.of(
                    RecordingRules::whoeverRecordsMay,
                    RecordingRules::whoeverAnswersMaySayIt,
                    RecordingRules::anAnswerIsGivenBeforeItIsRecorded,
                    RecordingRules::nothingWasSaidSince,
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

    /// Only those who decide say yes; a no is taken of everybody with parental responsibility.
    private static Optional<Refusal> whoeverAnswersMaySayIt(Facts facts) {
        boolean isNo = facts.slip.words().values().stream().allMatch(word -> word == Word.NO);
        return switch (facts.slip.sayer()) {
            case Sayer.TheChild() -> Optional.empty();
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

    /// A paper that lay in a drawer does not undo what the same person said after it.
    private static Optional<Refusal> nothingWasSaidSince(Facts facts) {
        return unless(
                facts.before.stream()
                        .filter(one -> one.sayer().equals(facts.slip.sayer()))
                        .filter(one -> facts.slip.words().containsKey(one.purpose()))
                        .noneMatch(one -> one.on().isAfter(facts.slip.on())),
                Refusal.SOMETHING_SAID_SINCE);
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
