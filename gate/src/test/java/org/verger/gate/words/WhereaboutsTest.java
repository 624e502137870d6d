package org.verger.gate.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verger.gate.Cases;
import org.verger.gate.Check;
import org.verger.gate.Circumstances;
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
                "Our residential: the coach is at school [at 7am] on Monday.",
                "Residential: the coach leaves [7:30] Monday",
                "Tuesday [9am] at Riverside Park: come and watch our Year 6 play!",
                "Meet us at Victoria Station, [8.15am] tomorrow, Year 8!",
                "On Friday 12 June [at 2pm] Y5 will be in the Village Hall.",
                "Our Year 3s will be at Waterstones on Tuesday [at 10.30am]",
                "Our netball team play at Hope Valley College, Wednesday [4pm]"
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
                "Swimming was at 9 and we loved it",
                "Year 6 SATs start on Monday at 9am in the Main Hall",
                "Year 4 assembly, Friday 9am, in the Hall. Bring a friend.",
                "Give the slips for Year 5 to Mrs Green by Friday at 9am",
                "Our Year 3s sang at Waterstones on Tuesday and were back at 11am",
                "Year 2 have PE in English lessons on Monday at 9am",
                "PTA quiz night on Friday at 7pm at the Red Lion",
                "Year 9 meet on Zoom on Tuesday at 4pm, or come to School Reception"
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
    void theSchoolItselfIsNoPlaceAwayFromIt() {
        var known =
                School.TODAY.at(
                        new Circumstances.School(
                                "Alder Primary School", Set.of(), Set.of(), Set.of(), Set.of()));

        assertThat(
                        Cases.findings(
                                Check.WHEREABOUTS, "Year 4 sing at Alder on Friday at 2pm", known))
                .isEmpty();
        assertThat(
                        Cases.findings(
                                Check.WHEREABOUTS,
                                "Year 4 sing at Elm Court on Friday at 2pm",
                                known))
                .hasSize(1);
    }

    @Test
    void whatChildrenDoSomewhereIsPermittedByItsNameToo() {
        String told = "Year 4 singing at Elm Court, Friday 2pm";

        assertThat(
                        Cases.findings(
                                Check.WHEREABOUTS,
                                told,
                                School.TODAY.permitting(Set.of("Year 4 singing at Elm Court"))))
                .isEmpty();
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
