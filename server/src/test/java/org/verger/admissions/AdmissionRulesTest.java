package org.verger.admissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verger.AnySchool.child;

import org.junit.jupiter.api.Test;
import org.verger.admissions.AdmissionRules.Facts;
import org.verger.admissions.AdmissionRules.Holder;
import org.verger.platform.Actor;
import org.verger.platform.PersonId;
import org.verger.platform.Role;
import org.verger.pupils.Enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class AdmissionRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final Enrolment ELLA = child("1", "Ella", "Adair");

    @Test
    void whoeverKeepsTheRollAddsAChildUnderAFreeReference() {
        assertThat(adding(ELLA, Holder.NOBODY, Role.OFFICE)).isEmpty();
        assertThat(adding(ELLA, Holder.NOBODY, Role.HEAD)).isEmpty();
        assertThat(adding(ELLA, Holder.NOBODY, Role.TEACHER)).containsExactly(Refusal.NO_RIGHT);
    }

    @Test
    void aReferenceIsOneChilds() {
        assertThat(adding(ELLA, Holder.ANOTHER_ON_THE_ROLL, Role.OFFICE))
                .containsExactly(Refusal.REFERENCE_TAKEN);
        assertThat(adding(ELLA, Holder.ANOTHER_WHO_LEFT, Role.OFFICE))
                .containsExactly(Refusal.REFERENCE_WAS_ANOTHERS);
        assertThat(correcting(Holder.ANOTHER_ON_THE_ROLL)).containsExactly(Refusal.REFERENCE_TAKEN);
        assertThat(correcting(Holder.THE_CHILD)).isEmpty();
    }

    @Test
    void whoComesBackIsAddedAndNobodyBecomesThemByCorrection() {
        assertThat(adding(ELLA, Holder.ONE_WHO_LEFT, Role.OFFICE)).isEmpty();
        assertThat(correcting(Holder.ONE_WHO_LEFT)).containsExactly(Refusal.REFERENCE_WAS_ANOTHERS);
    }

    @Test
    void nobodyIsBornTomorrowOrFiftyYearsAgo() {
        assertThat(bornOn(TODAY)).isEmpty();
        assertThat(bornOn(TODAY.plusDays(1))).containsExactly(Refusal.UNLIKELY_BIRTHDAY);
        assertThat(bornOn(TODAY.minusYears(50))).containsExactly(Refusal.UNLIKELY_BIRTHDAY);
    }

    @Test
    void aChildLeavesOnceAndNotBeforeTheDayHasCome() {
        assertThat(leaving(true, TODAY, Role.OFFICE)).isEmpty();
        assertThat(leaving(false, TODAY.plusDays(1), Role.TEACHER))
                .containsExactly(Refusal.NO_RIGHT, Refusal.LEFT_ALREADY, Refusal.NOT_YET);
    }

    private static List<Refusal> leaving(boolean isOnRoll, LocalDate on, Role role) {
        return AdmissionRules.leaving(isOnRoll, on, TODAY, somebody(role));
    }

    private static List<Refusal> bornOn(LocalDate day) {
        var said =
                new Enrolment(
                        ELLA.reference(),
                        ELLA.name(),
                        ELLA.yearGroup(),
                        ELLA.className(),
                        Optional.of(day));
        return adding(said, Holder.NOBODY, Role.OFFICE);
    }

    private static List<Refusal> adding(Enrolment said, Holder holder, Role role) {
        return AdmissionRules.adding(new Facts(said, holder, TODAY, somebody(role)));
    }

    private static List<Refusal> correcting(Holder holder) {
        return AdmissionRules.correcting(new Facts(ELLA, holder, TODAY, somebody(Role.OFFICE)));
    }

    private static Actor.Someone somebody(Role role) {
        return new Actor.Someone(new PersonId(UUID.randomUUID()), "Mira Holt", Set.of(role));
    }
}
