package org.verger.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verger.pupils.Enrolment;

class InventedPupilsTest {
    @ParameterizedTest
    @EnumSource
    void theyAreTheSameAtEveryMaking(InventedSchool school) {
        var first = school.pupils();
        var second = school.pupils();

        assertThat(first).hasSizeBetween(115, 125).isEqualTo(second);
    }

    @ParameterizedTest
    @EnumSource
    void noTwoHaveOneNameOrOneReference(InventedSchool school) {
        assertThat(school.pupils()).extracting(Enrolment::name).doesNotHaveDuplicates();
        assertThat(school.pupils()).extracting(Enrolment::reference).doesNotHaveDuplicates();
    }
}
