package org.verger.admissions;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.admissions.AdmissionRules.Facts;
import org.verger.admissions.AdmissionRules.Holder;
import org.verger.ledger.Act;
import org.verger.ledger.Ledger;
import org.verger.ledger.Thing;
import org.verger.platform.Scope;
import org.verger.platform.Stale;
import org.verger.pupils.Enrolment;
import org.verger.pupils.Leavers;
import org.verger.pupils.PupilId;
import org.verger.pupils.Roll;
import org.verger.pupils.RollStep;
import org.verger.pupils.RollSteps;
import org.verger.pupils.Standing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What the office may ask of one child's place on the roll.
@Service
public class Admissions {
    private final Roll roll;
    private final RollSteps steps;
    private final Leavers leavers;
    private final Ledger ledger;
    private final Clock clock;

    Admissions(Roll roll, RollSteps steps, Leavers leavers, Ledger ledger, Clock clock) {
        this.roll = roll;
        this.steps = steps;
        this.leavers = leavers;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// How a child stands who is on the roll or was.
    ///
    /// @throws org.verger.platform.NotFound when the child was never on it
    @Transactional(readOnly = true)
    public Admission get(PupilId child) {
        var pupil = roll.get(child);
        return new Admission(
                pupil.id(),
                new Standing(pupil.enrolment(), leavers.leftOn(pupil.id()).orElse(null)));
    }

    /// Puts a child on the roll. One of the same name who left under this reference is that child,
    /// and is back with everything that is known of them.
    @Transactional
    public Outcome add(Enrolment child) {
        var step = steps.towards(child);
        var reasons = AdmissionRules.adding(facts(child, holder(step)));
        if (!reasons.isEmpty()) return new Outcome.Refused(reasons);
        take(step, step.before() == null ? "pupil.added" : "pupil.returned", said(child));
        return new Outcome.Done(step.pupil());
    }

    /// Makes the roll say this of a child, who stays on it or stays one who has left.
    ///
    /// @param seen how the child stood when whoever corrects looked
    /// @throws Stale when the child stands otherwise by now
    @Transactional
    public Outcome correct(PupilId child, Enrolment said, UUID seen) {
        var now = get(child);
        if (!now.seen().equals(seen)) throw new Stale("pupil " + child);
        var reasons = AdmissionRules.correcting(facts(said, holder(now, said)));
        if (!reasons.isEmpty()) return new Outcome.Refused(reasons);
        var after = new Standing(said, now.standing().leftOn());
        var step = new RollStep(now.child(), now.standing(), after);
        if (!step.isNothing()) take(step, "pupil.corrected", said(said));
        return new Outcome.Done(now.child());
    }

    /// Takes a child off the roll, from this day, which is today or before. What was agreed for the
    /// child goes on counting, and what shows them stays out.
    @Transactional
    public Outcome leave(PupilId child, LocalDate on) {
        var now = get(child);
        var today = LocalDate.now(clock);
        var actor = Scope.current().someone();
        var reasons = AdmissionRules.leaving(now.leftOn().isEmpty(), on, today, actor);
        if (!reasons.isEmpty()) return new Outcome.Refused(reasons);
        var step = new RollStep(now.child(), now.standing(), new Standing(now.said(), on));
        take(step, "pupil.left", Map.of("on", on.toString()));
        return new Outcome.Done(now.child());
    }

    private void take(RollStep step, String verb, Map<String, String> particulars) {
        steps.take(List.of(step));
        ledger.write(
                new Act(verb, new Thing("pupil", step.pupil().value()), Set.of(), particulars));
    }

    private static Map<String, String> said(Enrolment child) {
        return Map.of("name", child.name().full(), "reference", child.reference());
    }

    private Facts facts(Enrolment said, Holder holder) {
        return new Facts(said, holder, LocalDate.now(clock), Scope.current().someone());
    }

    private Holder holder(Admission now, Enrolment said) {
        var step = steps.towards(said);
        return step.pupil().equals(now.child()) ? Holder.THE_CHILD : holder(step);
    }

    private static Holder holder(RollStep step) {
        var before = step.before();
        if (before == null) return Holder.NOBODY;
        if (before.leftOn() == null) return Holder.ANOTHER_ON_THE_ROLL;
        boolean isSame = before.child().name().equals(step.after().child().name());
        return isSame ? Holder.ONE_WHO_LEFT : Holder.ANOTHER_WHO_LEFT;
    }
}
