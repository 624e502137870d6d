package org.verger.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.verger.people.PersonName;
import org.verger.pupils.Pupil;
import org.verger.pupils.PupilId;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// OFF-6: from which day a pupil alone decides.
class AgesTest {

    @Test
    void onTheEighteenthBirthdayAndNotTheDayBefore() {
        var pupil = born(LocalDate.of(2008, 9, 1));

        assertThat(Ages.SHIPPED.decidesAlone(pupil, LocalDate.of(2026, 8, 31))).isFalse();
        assertThat(Ages.SHIPPED.decidesAlone(pupil, LocalDate.of(2026, 9, 1))).isTrue();
    }

    @Test
    void whoeverWasBornOnALeapDayDoesSoOnTheFirstOfMarch() {
        var pupil = born(LocalDate.of(2008, 2, 29));

        assertThat(Ages.SHIPPED.decidesAlone(pupil, LocalDate.of(2026, 2, 28))).isFalse();
        assertThat(Ages.SHIPPED.decidesAlone(pupil, LocalDate.of(2026, 3, 1))).isTrue();
    }

    @Test
    void withoutABirthdayNobodyDoes() {
        var pupil = pupil("13", Optional.empty());

        assertThat(Ages.SHIPPED.decidesAlone(pupil, LocalDate.of(2026, 9, 1))).isFalse();
        assertThat(Ages.SHIPPED.isAsked(pupil, LocalDate.of(2026, 9, 1))).isTrue();
    }

    @Test
    void eachAgeNamesItsSource() {
        for (var say : Ages.Say.values())
            assertThat(Ages.SHIPPED.inForce(say, LocalDate.of(2026, 9, 1)))
                    .hasValueSatisfying(row -> assertThat(row.source()).contains(" Act "));
    }

    private static Pupil born(LocalDate day) {
        return pupil("13", Optional.of(day));
    }

    private static Pupil pupil(String year, Optional<LocalDate> born) {
        var name = new PersonName("Ella", "Adair");
        return new Pupil(new PupilId(new UUID(0, 1)), "1", name, year, "Robin", born);
    }
}
