package org.verger.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.verger.people.AppointmentId;
import org.verger.people.Colleagues.Appointment;
import org.verger.people.Colleagues.Colleague;
import org.verger.people.PersonName;
import org.verger.platform.PersonId;
import org.verger.platform.Role;
import org.verger.staff.StaffRules.Asker;

import java.util.List;
import java.util.UUID;

class StaffRulesTest {
    private static final Asker HEAD = new Asker(new PersonId(UUID.randomUUID()), false);
    private static final Asker TRUST = new Asker(new PersonId(UUID.randomUUID()), true);

    @Test
    void aHeadLooksAfterWhoeverWorksHereAlone() {
        assertThat(StaffRules.againstChanging(HEAD, one(here(Role.TEACHER), false))).isEmpty();
        assertThat(StaffRules.againstChanging(HEAD, one(here(Role.TEACHER), true)))
                .containsExactly(Refusal.ANSWERS_TO_THE_TRUST);
        assertThat(StaffRules.againstChanging(HEAD, one(everywhere(Role.ADMINISTRATOR), false)))
                .containsExactly(Refusal.ANSWERS_TO_THE_TRUST);
        assertThat(StaffRules.againstChanging(HEAD, one(here(Role.ADMINISTRATOR), false)))
                .containsExactly(Refusal.ANSWERS_TO_THE_TRUST);
    }

    @Test
    void anAdministratorOfTheTrustLooksAfterEverybody() {
        assertThat(StaffRules.againstChanging(TRUST, one(everywhere(Role.ADMINISTRATOR), true)))
                .isEmpty();
        assertThat(StaffRules.againstAppointing(TRUST, Role.ADMINISTRATOR, List.of())).isEmpty();
    }

    @Test
    void nobodyShutsThemselvesOut() {
        var own = here(Role.HEAD);
        var head = new Colleague(HEAD.person(), name(), "", List.of(own), false);

        assertThat(StaffRules.againstChanging(HEAD, head)).containsExactly(Refusal.YOURSELF);
        assertThat(StaffRules.againstEnding(HEAD, head, own)).containsExactly(Refusal.YOURSELF);
    }

    @Test
    void onlyTheTrustGivesAndEndsWhatReachesBeyondTheSchool() {
        var admin = here(Role.ADMINISTRATOR);
        var officer = everywhere(Role.TEACHER);

        assertThat(StaffRules.againstAppointing(HEAD, Role.TRUST_OFFICER, List.of()))
                .containsExactly(Refusal.ROLE_OF_THE_TRUST);
        assertThat(StaffRules.againstEnding(HEAD, one(admin, false), admin))
                .containsExactly(Refusal.ANSWERS_TO_THE_TRUST);
        assertThat(StaffRules.againstEnding(HEAD, one(officer, false), officer))
                .containsExactly(Refusal.ANSWERS_TO_THE_TRUST);
    }

    @Test
    void aRoleThatIsHeldIsNotGivenTwiceAndAllReasonsAreSaid() {
        assertThat(
                        StaffRules.againstAppointing(
                                HEAD, Role.ADMINISTRATOR, List.of(Role.ADMINISTRATOR)))
                .containsExactly(Refusal.HAS_THE_ROLE, Refusal.ROLE_OF_THE_TRUST);
    }

    private static Appointment here(Role role) {
        return new Appointment(new AppointmentId(UUID.randomUUID()), role, false);
    }

    private static Appointment everywhere(Role role) {
        return new Appointment(new AppointmentId(UUID.randomUUID()), role, true);
    }

    private static Colleague one(Appointment appointment, boolean elsewhere) {
        var person = new PersonId(UUID.randomUUID());
        return new Colleague(person, name(), "", List.of(appointment), elsewhere);
    }

    private static PersonName name() {
        return new PersonName("Noor", "Ashdown");
    }
}
