package org.verger.staff;

import org.verger.people.Colleagues.Appointment;
import org.verger.people.Colleagues.Colleague;
import org.verger.people.Engagement;
import org.verger.platform.PersonId;
import org.verger.platform.Role;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Who may do what to whom among a school's staff. Pure. The right itself stands in the rights
/// table; here is what keeps somebody of one school from reaching beyond it.
final class StaffRules {
    private static final Set<Role> OF_THE_TRUST = Set.of(Role.TRUST_OFFICER, Role.ADMINISTRATOR);

    private StaffRules() {}

    /// Who asks.
    ///
    /// @param forTheTrust whether they are an administrator of the whole trust
    record Asker(PersonId person, boolean forTheTrust) {
        static Asker of(PersonId person, List<Colleague> staff) {
            return new Asker(
                    person,
                    staff.stream()
                            .filter(one -> one.person().equals(person))
                            .flatMap(one -> one.appointments().stream())
                            .anyMatch(a -> a.forTheTrust() && a.role() == Role.ADMINISTRATOR));
        }
    }

    /// Against changing how somebody comes in: it takes effect wherever they work.
    static List<Refusal> againstChanging(Asker asker, Colleague whom) {
        var reasons = new ArrayList<Refusal>();
        if (asker.person().equals(whom.person())) reasons.add(Refusal.YOURSELF);
        if (!asker.forTheTrust() && answersToTheTrust(whom)) {
            reasons.add(Refusal.ANSWERS_TO_THE_TRUST);
        }
        return reasons;
    }

    /// Against putting right what somebody is called: it shows wherever they work.
    static List<Refusal> againstNaming(Asker asker, Colleague whom) {
        return !asker.forTheTrust() && answersToTheTrust(whom)
                ? List.of(Refusal.ANSWERS_TO_THE_TRUST)
                : List.of();
    }

    /// Against making somebody this here.
    static List<Refusal> againstAppointing(Asker asker, Role role, List<Role> held) {
        var reasons = new ArrayList<Refusal>();
        if (held.contains(role)) reasons.add(Refusal.HAS_THE_ROLE);
        if (!mayGive(asker, role)) reasons.add(Refusal.ROLE_OF_THE_TRUST);
        return reasons;
    }

    /// Against appointing somebody on these terms.
    static List<Refusal> againstTerms(PersonId whom, Engagement engagement) {
        return engagement.manager().filter(whom::equals).isPresent()
                ? List.of(Refusal.MANAGES_THEMSELVES)
                : List.of();
    }

    /// Against an appointment's having this last day.
    static List<Refusal> againstLastDay(Engagement engagement, LocalDate last) {
        return engagement.until().filter(end -> !end.isAfter(last)).isPresent()
                ? List.of(Refusal.OVER_BY_THEN)
                : List.of();
    }

    /// Against ending an appointment.
    static List<Refusal> againstEnding(Asker asker, Colleague whom, Appointment appointment) {
        var reasons = new ArrayList<Refusal>();
        if (asker.person().equals(whom.person())) reasons.add(Refusal.YOURSELF);
        boolean ours = !appointment.forTheTrust() && mayGive(asker, appointment.role());
        if (!ours && !asker.forTheTrust()) reasons.add(Refusal.ANSWERS_TO_THE_TRUST);
        return reasons;
    }

    static boolean mayGive(Asker asker, Role role) {
        return asker.forTheTrust() || !OF_THE_TRUST.contains(role);
    }

    private static boolean answersToTheTrust(Colleague whom) {
        return whom.elsewhere()
                || whom.appointments().stream()
                        .anyMatch(a -> a.forTheTrust() || OF_THE_TRUST.contains(a.role()));
    }
}
