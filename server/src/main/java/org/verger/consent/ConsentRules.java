package org.verger.consent;

import org.verger.platform.Actor;
import org.verger.platform.Right;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What becomes of the papers that are on record (OFF-6): whether one is taken back, what they come
/// to beside other words, and which go on holding when two records are one child's.
final class ConsentRules {

    private ConsentRules() {}

    static List<Refusal> withdrawing(Consent consent, Actor.Someone actor) {
        return Optional.of(actor)
                .filter(someone -> !someone.may(Right.RECORD_CONSENT))
                .map(_ -> List.of(Refusal.NO_RIGHT))
                .or(() -> consent.withdrawnOn().map(_ -> List.of(Refusal.WITHDRAWN_ALREADY)))
                .orElse(List.of());
    }

    /// What a child may be shown as when all have had their say: one no outweighs every yes, and
    /// silence is no. A paper speaks of pictures alone: it neither gives the name nor keeps it
    /// back.
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
        var terms = consent.terms();
        return past.stream()
                .anyMatch(other -> other.wasTakenBackSince(terms.givenBy().on(), terms.purpose()));
    }

    private static boolean meet(Consent one, Consent other) {
        return one.terms().purpose() == other.terms().purpose() && one.terms().meets(other.terms());
    }

    private static boolean givesWay(Consent one, Consent other) {
        return meet(one, other)
                && other.terms().until() instanceof Until.Day(var last)
                && one.terms().until().holdsOn(last.plusDays(1));
    }
}
