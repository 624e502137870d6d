package org.verger.gate.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verger.gate.Cases;
import org.verger.gate.Check;
import org.verger.gate.School;

import java.util.Set;

/// PRN-6
class WhereaboutsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The coach for the trip leaves [at 8.45am] tomorrow.",
                "Year 2 go to the zoo on Friday. Drop off [by 9.30].",
                "Swimming at the leisure centre next week: we walk there at [half past nine]",
                "Trip to Chester Zoo tomorrow: meet in the playground [at 8.45am].",
                "Our residential: the coach is at school [at 7am] on Monday."
            })
    void itIsFoundWhereItStands(String marked) {
        assertThat(Cases.found(Check.WHEREABOUTS, marked))
                .isEqualTo(Cases.expected(marked))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The coach for the trip left at 8.45am yesterday.",
                "The concert is tomorrow at 6pm in the hall.",
                "The trip is tomorrow: bring a hat.",
                "We visited the zoo and were back by 4pm.",
                "Swimming was at 9 and we loved it"
            })
    void whatOnlyLooksLikeItIsLetBe(String text) {
        assertThat(Cases.findings(Check.WHEREABOUTS, text)).isEmpty();
    }

    @Test
    void whatIsPermittedByNameMayBeTold() {
        String told = "The Year 4 trip leaves at 9am tomorrow";

        assertThat(
                        Cases.findings(
                                Check.WHEREABOUTS,
                                told,
                                School.TODAY.permitting(Set.of("Year 4 trip"))))
                .isEmpty();
        assertThat(Cases.findings(Check.WHEREABOUTS, told)).hasSize(1);
    }

    @Test
    void aPermissionForAPersonPermitsNoOuting() {
        String told = "The trip with Priya Raman leaves at 9am tomorrow, to start with art";

        assertThat(
                        Cases.findings(
                                Check.WHEREABOUTS,
                                told,
                                School.TODAY.permitting(Set.of("Priya Raman", "Art", "rip with"))))
                .hasSize(1);
    }
}
