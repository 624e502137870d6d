package org.verger.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verger.pupils.Enrolment;

import java.time.LocalDate;
import java.util.Arrays;

class InventedPupilsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @EnumSource
    void theyAreTheSameAtEveryMaking(InventedSchool school) {
        var first = school.pupils(TODAY);
        var second = school.pupils(TODAY);

        assertThat(first).isNotEmpty().isEqualTo(second);
    }

    @ParameterizedTest
    @EnumSource
    void noTwoHaveOneNameOrOneReference(InventedSchool school) {
        assertThat(school.pupils(TODAY)).extracting(Enrolment::name).doesNotHaveDuplicates();
        assertThat(school.pupils(TODAY)).extracting(Enrolment::reference).doesNotHaveDuplicates();
    }

    @Test
    void theyAreAboutSixteenHundred() {
        var all = Arrays.stream(InventedSchool.values()).mapToInt(InventedPupilsTest::size).sum();

        assertThat(all).isBetween(1_550, 1_650);
    }

    @Test
    void aChildInReceptionTurnsFiveThisSchoolYear() {
        var reception =
                InventedSchool.BRINDLEWICK_INFANTS.pupils(TODAY).stream()
                        .filter(child -> child.yearGroup().equals("Reception"))
                        .flatMap(child -> child.bornOn().stream());

        assertThat(reception)
                .isNotEmpty()
                .allMatch(born -> !born.isBefore(LocalDate.of(2021, 9, 1)))
                .allMatch(born -> born.isBefore(LocalDate.of(2022, 9, 1)));
    }

    private static int size(InventedSchool school) {
        return school.pupils(TODAY).size();
    }
}
