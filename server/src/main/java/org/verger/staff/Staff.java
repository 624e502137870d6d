package org.verger.staff;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.verger.people.AppointmentId;
import org.verger.people.Colleagues;
import org.verger.people.Colleagues.Colleague;
import org.verger.people.People;
import org.verger.platform.NotFound;
import org.verger.platform.PersonId;
import org.verger.platform.Role;
import org.verger.platform.Scope;
import org.verger.signin.Accounts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What may be asked of a school's staff.
@Service
public class Staff {
    private final Colleagues colleagues;
    private final People people;
    private final Accounts accounts;

    Staff(Colleagues colleagues, People people, Accounts accounts) {
        this.colleagues = colleagues;
        this.people = people;
        this.accounts = accounts;
    }

    /// A colleague, and how their account stands if they have one.
    public record Member(Colleague colleague, Optional<Accounts.Standing> account) {}

    /// Everybody who works here, by family name.
    @Transactional(readOnly = true)
    public List<Member> list() {
        var all = colleagues.list();
        var standings = accounts.standings(all.stream().map(Colleague::person).toList());
        return all.stream()
                .map(one -> new Member(one, Optional.ofNullable(standings.get(one.person()))))
                .toList();
    }

    /// One of them.
    ///
    /// @throws NotFound when they do not work here
    @Transactional(readOnly = true)
    public Member get(PersonId person) {
        return list().stream()
                .filter(one -> one.colleague().person().equals(person))
                .findFirst()
                .orElseThrow(() -> new NotFound("colleague " + person));
    }

    /// The roles that whoever asks may give here.
    @Transactional(readOnly = true)
    public List<Role> roles() {
        var asker = asker();
        return Arrays.stream(Role.values())
                .filter(role -> StaffRules.mayGive(asker, role))
                .toList();
    }

    /// Why whoever asks may not change how this colleague comes in; nothing when they may.
    @Transactional(readOnly = true)
    public List<Refusal> againstChanging(Member member) {
        return StaffRules.againstChanging(asker(), member.colleague());
    }

    /// Adds somebody, or appoints here whom the trust knows by that address already, and gives them
    /// an account.
    @Transactional
    public Outcome add(Newcomer newcomer) {
        var known = colleagues.withAddress(newcomer.email().value());
        var held = known.map(this::rolesOf).orElse(List.of());
        var against = StaffRules.againstAppointing(asker(), newcomer.role(), held);
        if (!against.isEmpty()) return new Outcome.Refused(against);
        var person = known.orElseGet(() -> people.add(newcomer.name(), newcomer.email().value()));
        var _ = people.appoint(person, newcomer.role(), Scope.current().school());
        if (accounts.standings(List.of(person)).containsKey(person)) return new Outcome.Done();
        return switch (accounts.open(person, newcomer.email(), newcomer.name().full())) {
            case Accounts.Opening.Opened _ -> new Outcome.Done();
            case Accounts.Opening.AddressTaken _ -> {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                yield new Outcome.Refused(List.of(Refusal.ADDRESS_TAKEN));
            }
        };
    }

    /// Makes a colleague something else here, too.
    @Transactional
    public Outcome appoint(PersonId person, Role role) {
        var _ = get(person);
        var against = StaffRules.againstAppointing(asker(), role, rolesOf(person));
        if (!against.isEmpty()) return new Outcome.Refused(against);
        var _ = people.appoint(person, role, Scope.current().school());
        return new Outcome.Done();
    }

    /// Ends an appointment at this moment.
    @Transactional
    public Outcome end(PersonId person, AppointmentId appointment) {
        var whom = get(person).colleague();
        var which =
                whom.appointments().stream()
                        .filter(one -> one.id().equals(appointment))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("appointment " + appointment));
        var against = StaffRules.againstEnding(asker(), whom, which);
        if (!against.isEmpty()) return new Outcome.Refused(against);
        people.endNow(appointment, person);
        return new Outcome.Done();
    }

    private List<Role> rolesOf(PersonId person) {
        return colleagues.list().stream()
                .filter(one -> one.person().equals(person))
                .flatMap(one -> one.appointments().stream())
                .map(Colleagues.Appointment::role)
                .toList();
    }

    private StaffRules.Asker asker() {
        return StaffRules.Asker.of(Scope.current().someone().id(), colleagues.list());
    }
}
