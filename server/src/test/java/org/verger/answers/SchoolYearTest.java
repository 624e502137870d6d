package org.verger.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// OFF-6: a year group as schools write it.
class SchoolYearTest {

    @ParameterizedTest
    @CsvSource({
        "4, 4",
        "Year 9, 9",
        "Y11, 11",
        "13, 13",
        "Years 3/4, 4",
        "10A, 10",
        "Reception, 0",
        "R, 0",
        "N2, 0",
        "EYFS, 0",
        "Year 6 (2026), 6",
        "Yr 6, 6",
        "Y 10, 10",
        "F1, 0",
        "F2, 0",
        "Nursery, 0",
        "Upper 6, 13",
        "U6, 13",
        "Upper Sixth, 13",
        "L6, 12",
        "Lower Sixth, 12",
        "Lower VI, 12",
        "6th form, 12",
        "Sixth form, 12"
    })
    void aYearIsReadAsSchoolsWriteIt(String written, int number) {
        assertThat(SchoolYear.of(written)).contains(new SchoolYear(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oak", "Oak 6", "Sixth", "6th", "Form 3", "KS4", "14", "R6", "", "2026", "0"
            })
    void aNameIsNoYear(String written) {
        assertThat(SchoolYear.of(written)).isEmpty();
    }

    @Test
    void theOldestOfYearEightAreThirteen() {
        assertThat(new SchoolYear(8).oldest()).isEqualTo(13);
    }
}
