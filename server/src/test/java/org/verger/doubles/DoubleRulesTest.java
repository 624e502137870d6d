package org.verger.doubles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.verger.people.PersonName;
import org.verger.platform.PersonId;
import org.verger.pupils.Pupil;
import org.verger.pupils.PupilId;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

class DoubleRulesTest {
    private static final Optional<LocalDate> MAY = Optional.of(LocalDate.of(2018, 5, 4));
    private static final Optional<LocalDate> JUNE = Optional.of(LocalDate.of(2018, 6, 4));

    @Test
    void twoRecordsOfOneBirthdayMayBecomeOne() {
        assertThat(reasons(born(MAY), born(MAY), true, true)).isEmpty();
        assertThat(reasons(born(MAY), born(Optional.empty()), true, true)).isEmpty();
    }

    @Test
    void whoWasBornOnTwoDaysIsTwoChildren() {
        assertThat(reasons(born(MAY), born(JUNE), true, true))
                .containsExactly(Refusal.BORN_ON_DIFFERENT_DAYS);
    }

    @Test
    void theRecordOnTheRollStays() {
        assertThat(reasons(born(MAY), born(MAY), false, true))
                .containsExactly(Refusal.THE_FIRST_HAS_LEFT);
        assertThat(reasons(born(MAY), born(MAY), true, false)).isEmpty();
        assertThat(reasons(born(MAY), born(MAY), false, false)).isEmpty();
    }

    @Test
    void allReasonsAreTold() {
        assertThat(reasons(born(MAY), born(JUNE), false, true))
                .containsExactly(Refusal.BORN_ON_DIFFERENT_DAYS, Refusal.THE_FIRST_HAS_LEFT);
        var one = born(MAY);
        assertThat(reasons(one, one, true, true)).containsExactly(Refusal.THE_SAME_RECORD);
    }

    @Test
    void aColleaguesRecordsBecomeOneByTheHandOfSomebodyElseAtTheirOnlySchool() {
        assertThat(colleagues(1, 2, 3, false)).isEmpty();
        assertThat(colleagues(1, 1, 3, false)).containsExactly(Refusal.THE_SAME_RECORD);
        assertThat(colleagues(1, 2, 2, true))
                .containsExactly(Refusal.YOURSELF, Refusal.WORKS_ELSEWHERE);
    }

    private static Iterable<Refusal> colleagues(
            int first, int second, int asker, boolean elsewhere) {
        return DoubleRules.reasons(
                new DoubleRules.OfColleagues(
                        person(first), person(second), person(asker), elsewhere));
    }

    private static PersonId person(int number) {
        return new PersonId(new UUID(0, number));
    }

    private static Iterable<Refusal> reasons(
            Pupil first, Pupil second, boolean isFirstHere, boolean isSecondHere) {
        return DoubleRules.reasons(new DoubleRules.Facts(first, second, isFirstHere, isSecondHere));
    }

    private static Pupil born(Optional<LocalDate> day) {
        var name = new PersonName("Ella", "Adair");
        return new Pupil(new PupilId(UUID.randomUUID()), "1", name, "4", "Robin", day);
    }
}
