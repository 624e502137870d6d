package org.verger.consent;

import org.verger.platform.Actor;
import org.verger.platform.Right;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /// Which papers go on holding when two records turn out to be one child's: none for a use that
    /// either record took back after it was agreed to, and of two that meet the one that ends
    /// sooner.
    static Set<Consent> merged(
            List<Consent> own, List<Consent> others, List<Consent> past, List<Consent> othersPast) {
        var staying = own.stream().filter(one -> !isTakenBack(one, othersPast)).toList();
        var coming = others.stream().filter(one -> !isTakenBack(one, past)).toList();
        var kept = new HashSet<Consent>();
        staying.stream()
                .filter(one -> coming.stream().noneMatch(other -> givesWay(one, other)))
                .forEach(kept::add);
        coming.stream()
                .filter(
                        one ->
                                staying.stream()
                                        .allMatch(
                                                other -> !meet(one, other) || givesWay(other, one)))
                .forEach(kept::add);
        return kept;
    }

    private static boolean isTakenBack(Consent consent, List<Consent> past) {
        return past.stream()
                .filter(other -> meanTheSame(consent, other))
                .flatMap(other -> other.withdrawnOn().stream())
                .anyMatch(day -> !day.isBefore(consent.terms().givenBy().on()));
    }

    private static boolean meanTheSame(Consent one, Consent other) {
        return one.terms().purpose().isMeantBy(other.terms().purpose())
                || other.terms().purpose().isMeantBy(one.terms().purpose());
    }

    private static boolean meet(Consent one, Consent other) {
        return one.terms().purpose() == other.terms().purpose() && one.terms().meets(other.terms());
    }

    private static boolean givesWay(Consent one, Consent other) {
        return meet(one, other)
                && other.terms().until() instanceof Until.Day(var last)
                && one.terms().until().holdsOn(last.plusDays(1));
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
