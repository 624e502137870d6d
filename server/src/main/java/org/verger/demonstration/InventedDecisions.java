package org.verger.demonstration;

import org.springframework.stereotype.Component;
import org.verger.flags.Flags;
import org.verger.flags.Ground;
import org.verger.flags.Outcome;
import org.verger.flags.Reason;
import org.verger.permissions.Permissions;
import org.verger.permissions.Reach;
import org.verger.permissions.Subject;
import org.verger.permissions.Terms;
import org.verger.pupils.Pupil;
import org.verger.pupils.Roll;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the heads of the invented schools decided: which children are never shown, one of them for
/// a time only, and who and what may be mentioned.
@Component
class InventedDecisions {
    /// Where on a roll the child stands whose name may be said: those who decide agreed to it.
    static final int NAMED = 2;

    private static final int TERM = 90;

    private final Flags flags;
    private final Permissions permissions;
    private final Roll roll;
    private final Clock clock;

    InventedDecisions(Flags flags, Permissions permissions, Roll roll, Clock clock) {
        this.flags = flags;
        this.permissions = permissions;
        this.roll = roll;
        this.clock = clock;
    }

    void make(Players players) {
        for (var school : InventedSchool.values())
            players.at(school, school.head()).run(() -> decide(roll.list("")));
        standIn(players, InventedSchool.QUILLBOURNE, Cast.RUTH, Cast.DANIEL);
        standIn(players, InventedSchool.HATHERSLEY, Cast.IMRAN, Cast.HELEN);
    }

    private void decide(List<Pupil> pupils) {
        flag(pupils.get(41), new Reason(Ground.LOOKED_AFTER, ""));
        flag(pupils.get(71), new Reason(Ground.COURT_ORDER, "Reviewed by the court in spring."));
        flag(pupils.get(99), new Reason(Ground.POLICE_ADVICE, ""));
        flag(pupils.get(20), new Reason(Ground.OTHER, "Until the family has moved house."));
        endTheFlagOf(pupils.get(20));
        permit(Subject.Kind.EVENT, "Winter concert", Reach.EVERYWHERE);
        permit(Subject.Kind.STAFF, "Mrs Loveday", Reach.OWN_PAGES);
        permit(Subject.Kind.CHILD, pupils.get(NAMED).name().full(), Reach.OWN_PAGES);
        permit(Subject.Kind.ACTIVITY, "Breakfast club", Reach.OWN_PAGES);
        withdrawThePermissionFor("Breakfast club");
    }

    private void standIn(Players players, InventedSchool school, Cast head, Cast other) {
        players.at(school, head).run(() -> done(permissions.name(players.person(other))));
    }

    private void flag(Pupil child, Reason reason) {
        done(flags.set(child.id(), reason));
    }

    private void endTheFlagOf(Pupil child) {
        done(flags.end(flags.list(child.id()).getFirst().id()));
    }

    private void permit(Subject.Kind kind, String name, Reach reach) {
        var today = LocalDate.now(clock);
        var last = Optional.of(today.plusDays(TERM));
        done(permissions.give(new Terms(new Subject(kind, name), reach, today, last)));
    }

    private void withdrawThePermissionFor(String name) {
        permissions.list().stream()
                .filter(one -> one.terms().subject().name().equals(name))
                .forEach(one -> done(permissions.withdraw(one.id())));
    }

    private static void done(Outcome outcome) {
        switch (outcome) {
            case Outcome.Done _ -> {}
            case Outcome.Refused(var reasons) ->
                    throw new IllegalStateException("an invented flag was refused: " + reasons);
        }
    }

    private static void done(org.verger.permissions.Outcome outcome) {
        switch (outcome) {
            case org.verger.permissions.Outcome.Done() -> {}
            case org.verger.permissions.Outcome.Refused(var reasons) ->
                    throw new IllegalStateException(
                            "an invented permission was refused: " + reasons);
        }
    }
}
