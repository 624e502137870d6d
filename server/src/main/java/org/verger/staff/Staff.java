package org.verger.staff;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.people.AppointmentId;
import org.verger.people.Appointments;
import org.verger.people.Colleagues;
import org.verger.people.Colleagues.Colleague;
import org.verger.people.Engagement;
import org.verger.people.KnownPeople;
import org.verger.platform.NotFound;
import org.verger.platform.PersonId;
import org.verger.platform.Role;
import org.verger.platform.Scope;
import org.verger.signin.Accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What may be asked of a school's staff.
@Service
public class Staff {
    private final Colleagues colleagues;
    private final KnownPeople known;
    private final Appointments appointments;
    private final Accounts accounts;
    private final Clock clock;

    Staff(
            Colleagues colleagues,
            KnownPeople known,
            Appointments appointments,
            Accounts accounts,
            Clock clock) {
        this.colleagues = colleagues;
        this.known = known;
        this.appointments = appointments;
        this.accounts = accounts;
        this.clock = clock;
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
        return find(person).orElseThrow(() -> new NotFound("colleague " + person));
    }

    /// One of them, if they work here today.
    @Transactional(readOnly = true)
    public Optional<Member> find(PersonId person) {
        return list().stream().filter(one -> one.colleague().person().equals(person)).findFirst();
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

    /// Makes somebody something else here, too, from a day that may be still to come.
    @Transactional
    public Outcome appoint(PersonId person, Engagement engagement) {
        var whom = known.get(person).person();
        var held = engagement.holdsOn(LocalDate.now(clock)) ? rolesOf(whom) : List.<Role>of();
        var against =
                new ArrayList<>(StaffRules.againstAppointing(asker(), engagement.role(), held));
        against.addAll(StaffRules.againstTerms(whom, engagement));
        if (!against.isEmpty()) return new Outcome.Refused(against);
        var _ = appointments.begin(whom, engagement);
        return new Outcome.Done();
    }

    /// Ends an appointment with a day, for a reason.
    @Transactional
    public Outcome end(PersonId person, AppointmentId appointment, LocalDate last, String reason) {
        var which = held(person, appointment);
        var against = new ArrayList<>(againstEnding(which));
        against.addAll(StaffRules.againstLastDay(which.engagement(), last));
        if (!against.isEmpty()) return new Outcome.Refused(against);
        var first = which.engagement().from().minusDays(1);
        appointments.end(appointment, person, last.isBefore(first) ? first : last, reason);
        return new Outcome.Done();
    }

    /// An appointment that is not over.
    ///
    /// @throws NotFound when it is, or is not there
    @Transactional(readOnly = true)
    public Appointments.Held held(PersonId person, AppointmentId appointment) {
        var whom = known.get(person).person();
        return appointments.of(whom).stream()
                .filter(one -> one.id().equals(appointment))
                .filter(one -> !one.engagement().isOverOn(LocalDate.now(clock)))
                .findFirst()
                .orElseThrow(() -> new NotFound("appointment " + appointment));
    }

    private List<Refusal> againstEnding(Appointments.Held which) {
        var who = known.get(which.person());
        var whom =
                find(which.person())
                        .map(Member::colleague)
                        .orElseGet(
                                () ->
                                        new Colleague(
                                                who.person(),
                                                who.name(),
                                                who.email(),
                                                List.of(),
                                                false));
        var here = which.engagement().school().filter(Scope.current().school()::equals);
        return StaffRules.againstEnding(
                asker(),
                whom,
                new Colleagues.Appointment(which.id(), which.engagement().role(), here.isEmpty()));
    }

    List<Role> rolesOf(PersonId person) {
        return colleagues.list().stream()
                .filter(one -> one.person().equals(person))
                .flatMap(one -> one.appointments().stream())
                .map(Colleagues.Appointment::role)
                .toList();
    }

    StaffRules.Asker asker() {
        return StaffRules.Asker.of(Scope.current().someone().id(), colleagues.list());
    }
}
