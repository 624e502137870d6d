package org.verger.flags;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.consent.Purpose;
import org.verger.consent.Showing;
import org.verger.gate.Clause;
import org.verger.ledger.Act;
import org.verger.ledger.Ledger;
import org.verger.ledger.Thing;
import org.verger.platform.Forbidden;
import org.verger.platform.Right;
import org.verger.platform.Scope;
import org.verger.platform.TimeOrderedId;
import org.verger.pupils.Leavers;
import org.verger.pupils.Leavers.Leaver;
import org.verger.pupils.Pupil;
import org.verger.pupils.PupilId;
import org.verger.pupils.Roll;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the head and the safeguarding lead may ask of flags.
@Service
public class Flags {
    private final FlagStore flags;
    private final Roll roll;
    private final Leavers leavers;
    private final Ledger ledger;
    private final Showing showing;
    private final Clock clock;

    Flags(
            FlagStore flags,
            Roll roll,
            Leavers leavers,
            Ledger ledger,
            Showing showing,
            Clock clock) {
        this.flags = flags;
        this.roll = roll;
        this.leavers = leavers;
        this.ledger = ledger;
        this.showing = showing;
        this.clock = clock;
    }

    /// The children on the roll who have a flag, by family name.
    @Transactional(readOnly = true)
    public List<Pupil> children() {
        onlyThoseWhoMay();
        return roll.list(flags.standing());
    }

    /// The children who have left and have a flag, by family name: it goes on holding.
    @Transactional(readOnly = true)
    public List<Leaver> left() {
        onlyThoseWhoMay();
        return leavers.list(flags.standing());
    }

    /// Every flag of a child, the latest first.
    ///
    /// @throws org.verger.platform.NotFound when the child is not one of the school's
    @Transactional(readOnly = true)
    public List<Flag> list(PupilId child) {
        onlyThoseWhoMay();
        return flags.list(roll.get(child).id());
    }

    /// Says that a child is never to be shown. What shows the child comes down, and what says their
    /// name, as it does when a consent is withdrawn.
    @Transactional
    public Outcome set(PupilId child, Reason reason) {
        var reasons = FlagRules.setting(Scope.current().someone());
        if (!reasons.isEmpty()) return new Outcome.Refused(reasons);
        var now = clock.instant();
        var id = new FlagId(TimeOrderedId.at(now));
        var before = showing.of(Set.of(child));
        flags.add(new Flag(id, roll.get(child).id(), reason, now, Optional.empty()));
        ledger.write(act("flag.set", id));
        for (var purpose : Purpose.asked()) showing.takeDown(child, purpose);
        showing.takeNamesDown(before);
        return new Outcome.Done(child);
    }

    /// Ends a flag: from now on the consents speak again.
    @Transactional
    public Outcome end(FlagId id) {
        var flag = flags.get(id);
        var reasons = FlagRules.ending(flag, Scope.current().someone());
        if (!reasons.isEmpty()) return new Outcome.Refused(reasons);
        flags.end(id, clock.instant());
        ledger.write(act("flag.ended", id));
        return new Outcome.Done(flag.child());
    }

    /// The entry is the flag's own, not the child's: it stands on no page that others read, and
    /// says nothing of whom or why.
    private static Act act(String verb, FlagId flag) {
        return new Act(verb, new Thing("flag", flag.value()), Set.of(Clause.OFF_6), Map.of());
    }

    private static void onlyThoseWhoMay() {
        if (!Scope.current().actor().may(Right.FLAG_CHILDREN)) {
            throw new Forbidden(Right.FLAG_CHILDREN);
        }
    }
}
