package org.verger.admissions;

import org.verger.platform.Actor;
import org.verger.platform.Right;
import org.verger.pupils.Enrolment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What may be written on the roll by hand.
final class AdmissionRules {
    private AdmissionRules() {}

    /// Whose the reference is that is written for a child.
    enum Holder {
        NOBODY,
        THE_CHILD,
        ANOTHER_ON_THE_ROLL,
        /// One of the same name who has left: whoever is added under it is that child again.
        ONE_WHO_LEFT,
        /// One of another name who has left.
        ANOTHER_WHO_LEFT
    }

    /// What is written, and under whose reference.
    record Facts(Enrolment said, Holder holder, LocalDate today, Actor.Someone actor) {}

    static List<Refusal> adding(Facts facts) {
        var reasons = written(facts);
        if (facts.holder == Holder.THE_CHILD) reasons.add(Refusal.REFERENCE_TAKEN);
        return List.copyOf(reasons);
    }

    /// To put a reference right is not to become one who has left.
    static List<Refusal> correcting(Facts facts) {
        var reasons = written(facts);
        if (facts.holder == Holder.ONE_WHO_LEFT) reasons.add(Refusal.REFERENCE_WAS_ANOTHERS);
        return List.copyOf(reasons);
    }

    static List<Refusal> leaving(
            boolean isOnRoll, LocalDate on, LocalDate today, Actor.Someone actor) {
        var reasons = right(actor);
        if (!isOnRoll) reasons.add(Refusal.LEFT_ALREADY);
        if (on.isAfter(today)) reasons.add(Refusal.NOT_YET);
        return List.copyOf(reasons);
    }

    private static List<Refusal> written(Facts facts) {
        var reasons = right(facts.actor);
        if (facts.holder == Holder.ANOTHER_ON_THE_ROLL) reasons.add(Refusal.REFERENCE_TAKEN);
        if (facts.holder == Holder.ANOTHER_WHO_LEFT) reasons.add(Refusal.REFERENCE_WAS_ANOTHERS);
        var born = facts.said.bornOn();
        if (born.filter(day -> !Enrolment.isLikelyBirthday(day, facts.today)).isPresent())
            reasons.add(Refusal.UNLIKELY_BIRTHDAY);
        return reasons;
    }

    private static List<Refusal> right(Actor.Someone actor) {
        var reasons = new ArrayList<Refusal>();
        if (!actor.may(Right.KEEP_ROLL)) reasons.add(Refusal.NO_RIGHT);
        return reasons;
    }
}
