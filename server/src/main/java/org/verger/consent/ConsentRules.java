package org.verger.consent;

import org.verger.platform.Actor;
import org.verger.platform.Right;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Every rule that a paper must pass before it is recorded as a consent (OFF-6), in the order in
/// which the office is told of them.
final class ConsentRules {

    /// What the rules look at: what the paper says, the child's other consents, who records it and
    /// on which day.
    record Facts(Terms terms, List<Consent> others, Actor.Someone actor, LocalDate today) {}

    private static final List<Function<Facts, Optional<Refusal>>> RECORDING =
            List.of(
                    ConsentRules::whoeverRecordsHoldsTheRight,
                    ConsentRules::aPaperIsSignedBeforeItIsRecorded,
                    ConsentRules::aConsentBeginsWhenItIsSignedOrLater,
                    ConsentRules::aConsentEndsAfterItBegins,
                    ConsentRules::aConsentIsNotOver,
                    ConsentRules::aUseHasOneConsentAtATime);

    private ConsentRules() {}

    static List<Refusal> recording(Facts facts) {
        return RECORDING.stream().map(rule -> rule.apply(facts)).flatMap(Optional::stream).toList();
    }

    static List<Refusal> withdrawing(Consent consent, Actor.Someone actor) {
        return Optional.of(actor)
                .filter(someone -> !someone.may(Right.RECORD_CONSENT))
                .map(_ -> List.of(Refusal.NO_RIGHT))
                .or(() -> consent.withdrawnOn().map(_ -> List.of(Refusal.WITHDRAWN_ALREADY)))
                .orElse(List.of());
    }

    /// What a child may be shown as when all have had their say: one no outweighs every yes, and
    /// silence is no.
    static Voice.Word together(Collection<Voice.Word> words) {
        if (words.isEmpty() || words.contains(Voice.Word.NO)) return Voice.Word.NO;
        return words.contains(Voice.Word.NAMED) ? Voice.Word.NAMED : Voice.Word.SHOWN;
    }

    private static Optional<Refusal> whoeverRecordsHoldsTheRight(Facts facts) {
        return unless(facts.actor.may(Right.RECORD_CONSENT), Refusal.NO_RIGHT);
    }

    private static Optional<Refusal> aPaperIsSignedBeforeItIsRecorded(Facts facts) {
        return unless(
                !facts.terms.givenBy().on().isAfter(facts.today), Refusal.SIGNED_IN_THE_FUTURE);
    }

    private static Optional<Refusal> aConsentBeginsWhenItIsSignedOrLater(Facts facts) {
        return unless(
                !facts.terms.from().isBefore(facts.terms.givenBy().on()),
                Refusal.BEGINS_BEFORE_SIGNED);
    }

    private static Optional<Refusal> aConsentEndsAfterItBegins(Facts facts) {
        return unless(
                facts.terms.until().holdsOn(facts.terms.from()), Refusal.ENDS_BEFORE_IT_BEGINS);
    }

    private static Optional<Refusal> aConsentIsNotOver(Facts facts) {
        return unless(facts.terms.until().holdsOn(facts.today), Refusal.OVER_ALREADY);
    }

    private static Optional<Refusal> aUseHasOneConsentAtATime(Facts facts) {
        return unless(
                facts.others.stream().noneMatch(other -> collides(other, facts)),
                Refusal.MEETS_ANOTHER);
    }

    private static boolean collides(Consent other, Facts facts) {
        return other.terms().purpose() == facts.terms.purpose()
                && other.held().filter(held -> held.meets(facts.terms)).isPresent();
    }

    private static Optional<Refusal> unless(boolean holds, Refusal refusal) {
        return holds ? Optional.empty() : Optional.of(refusal);
    }
}
