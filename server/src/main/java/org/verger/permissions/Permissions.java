package org.verger.permissions;

import static java.util.stream.Collectors.groupingBy;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.consent.Purpose;
import org.verger.gate.Clause;
import org.verger.ledger.Act;
import org.verger.ledger.Ledger;
import org.verger.ledger.Thing;
import org.verger.people.Colleagues;
import org.verger.platform.PersonId;
import org.verger.platform.Right;
import org.verger.platform.RightsTable;
import org.verger.platform.Scope;
import org.verger.platform.TimeOrderedId;
import org.verger.pupils.PupilId;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What may be asked of the permissions of a school (PRN-6).
@Service
public class Permissions {
    private final PermissionStore permissions;
    private final ChildrenNamed children;
    private final Colleagues colleagues;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Permissions(
            PermissionStore permissions,
            ChildrenNamed children,
            Colleagues colleagues,
            Ledger ledger,
            ApplicationEventPublisher events,
            Clock clock) {
        this.permissions = permissions;
        this.children = children;
        this.colleagues = colleagues;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    /// The permissions that hold on this day for what this person writes for all of these uses:
    /// none that does not go so far, none that they gave themselves, and none that names a child
    /// who may not be named there.
    @Transactional(readOnly = true)
    public List<Permission> inForce(PersonId writer, Set<Purpose> uses, LocalDate on) {
        var holding =
                permissions.list().stream()
                        .filter(one -> one.holdsOn(on) && one.serves(writer))
                        .filter(one -> uses.stream().allMatch(one.terms().reach()::covers))
                        .toList();
        var subjects =
                children.those(holding.stream().map(Permissions::subject).toList(), uses, on);
        return holding.stream().filter(one -> subjects.contains(subject(one))).toList();
    }

    private static Subject subject(Permission permission) {
        return permission.terms().subject();
    }

    /// Whether this writer may still mention on this day, in what is for these uses, what the
    /// permission is about: by it, or by another.
    @Transactional(readOnly = true)
    public boolean isStillAllowed(
            PermissionId id, PersonId writer, Set<Purpose> uses, LocalDate on) {
        var name = permissions.get(id).terms().subject().name();
        return inForce(writer, uses, on).stream()
                .anyMatch(one -> one.terms().subject().name().equalsIgnoreCase(name));
    }

    /// The permission.
    ///
    /// @throws org.verger.platform.NotFound when it is not there, or not for whoever asks
    @Transactional(readOnly = true)
    public Permission get(PermissionId id) {
        return permissions.get(id);
    }

    /// Every permission of the school, the latest first.
    @Transactional(readOnly = true)
    public List<Permission> list() {
        return permissions.list();
    }

    /// Who gives permission for what the Principal writes, if somebody was named.
    @Transactional(readOnly = true)
    public Optional<PersonId> namedOther() {
        return permissions.namedOther();
    }

    /// Whether whoever asks could give a permission here and now.
    @Transactional(readOnly = true)
    public boolean mayGive() {
        return PermissionRules.mayGive(Scope.current().someone(), permissions.namedOther());
    }

    /// Those who can be named to give permission when the Principal writes.
    @Transactional(readOnly = true)
    public List<Colleagues.Colleague> whoCouldBeNamed() {
        var actor = Scope.current().someone();
        return colleagues.list().stream()
                .filter(one -> !one.person().equals(actor.id()) && couldGive(one))
                .toList();
    }

    /// Gives a permission.
    @Transactional
    public Outcome give(Terms terms) {
        var actor = Scope.current().someone();
        var today = LocalDate.now(clock);
        var reasons =
                PermissionRules.giving(
                        new PermissionRules.Facts(
                                terms,
                                actor,
                                permissions.namedOther(),
                                children.canAllBeNamed(terms.subject(), today),
                                today));
        if (!reasons.isEmpty()) return new Outcome.Refused(reasons);
        var id = new PermissionId(TimeOrderedId.at(clock.instant()));
        var given = new Permission(id, terms, actor.id(), Optional.empty());
        permissions.add(given);
        ledger.write(act("permission.given", given));
        return new Outcome.Done();
    }

    /// Ends a permission from today.
    @Transactional
    public Outcome withdraw(PermissionId id) {
        var permission = permissions.get(id);
        var reasons =
                PermissionRules.withdrawing(
                        permission, Scope.current().someone(), permissions.namedOther());
        if (!reasons.isEmpty()) return new Outcome.Refused(reasons);
        permissions.withdraw(id, LocalDate.now(clock));
        ledger.write(act("permission.withdrawn", permission));
        events.publishEvent(PermissionWithdrawn.of(id));
        return new Outcome.Done();
    }

    /// Has what rests on a permission looked at again where it names this child, who may be one who
    /// may not be named any more. The permission stays as it is: it serves again once they may.
    @Transactional
    void loseThoseOf(PupilId child) {
        var today = LocalDate.now(clock);
        var holding = permissions.list().stream().filter(one -> one.holdsOn(today)).toList();
        var naming = children.naming(holding.stream().map(Permissions::subject).toList(), child);
        holding.stream()
                .filter(one -> naming.contains(subject(one)))
                .forEach(one -> events.publishEvent(PermissionWithdrawn.of(one.id())));
    }

    /// Has what rests on a permission looked at again where it names somebody who may not be named
    /// today as far as it goes: that can begin on a day on which nobody does anything.
    @Transactional
    public void lookAgain() {
        var today = LocalDate.now(clock);
        permissions.list().stream()
                .filter(one -> one.holdsOn(today))
                .collect(groupingBy(one -> one.terms().reach()))
                .forEach((reach, holding) -> loseWhatServesNoMore(holding, reach, today));
    }

    private void loseWhatServesNoMore(List<Permission> holding, Reach reach, LocalDate day) {
        var subjects = holding.stream().map(Permissions::subject).toList();
        var serving = children.those(subjects, reach.uses(), day);
        holding.stream()
                .filter(one -> !serving.contains(subject(one)))
                .forEach(one -> events.publishEvent(PermissionWithdrawn.of(one.id())));
    }

    /// Names who gives permission for what the Principal writes.
    @Transactional
    public Outcome name(PersonId other) {
        boolean could =
                colleagues.list().stream()
                        .anyMatch(one -> one.person().equals(other) && couldGive(one));
        var reasons = PermissionRules.naming(Scope.current().someone(), other, could);
        if (!reasons.isEmpty()) return new Outcome.Refused(reasons);
        permissions.name(other);
        ledger.write(
                new Act(
                        "permission.other_named",
                        new Thing("person", other.value()),
                        Set.of(Clause.PRN_6),
                        Map.of()));
        return new Outcome.Done();
    }

    private static boolean couldGive(Colleagues.Colleague one) {
        return one.appointments().stream()
                .anyMatch(a -> RightsTable.SHIPPED.grants(a.role(), Right.GIVE_PERMISSION));
    }

    private static Act act(String verb, Permission permission) {
        var terms = permission.terms();
        return new Act(
                verb,
                new Thing("permission", permission.id().value()),
                Set.of(Clause.PRN_6),
                Map.of(
                        "subject", terms.subject().name(),
                        "kind", terms.subject().kind().name(),
                        "reach", terms.reach().name(),
                        "starts", terms.from().toString(),
                        "ends", terms.last().map(LocalDate::toString).orElse("when withdrawn")));
    }
}
