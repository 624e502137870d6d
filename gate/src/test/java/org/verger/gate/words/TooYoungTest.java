package org.verger.gate.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verger.gate.Cases;
import org.verger.gate.Check;
import org.verger.gate.Finding;
import org.verger.gate.Place;
import org.verger.gate.School;
import org.verger.gate.Severity;

import java.util.List;

/// CHD-3
class TooYoungTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[I'm 9] years old and I loved it",
                "[im only 10] lol",
                "[I am eleven]",
                "hi [i’m 12] 🎉",
                "omg [im in year 6] and that was me!!",
                "[I'm a year 7] can I come",
                "[we are in yr 5]",
                "it was [my 11]th birthday",
                "[as a 12] year old i think its unfair",
                "[11]yo girl here",
                "[i turned 12] today"
            })
    void whoSaysSoIsFoundWhereItIsSaid(String marked) {
        String text = marked.replaceAll("[\\[\\]]", "");

        assertThat(under(13, text))
                .extracting(Finding::place)
                .containsExactly(new Place.InText(marked.indexOf('['), marked.indexOf(']') - 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My daughter is 9 and loved it",
                "My 9 year old came home singing",
                "I'm 10 minutes late, sorry",
                "I'm 43 and still learned something",
                "I'm 5 ft 2",
                "I'm 9th in the queue",
                "I was in year 6 when this was built",
                "I'm in Year 6's corner of the hall",
                "We were in year 6 together in 1987",
                "Am I right that it is at 10?",
                "I'm in year 11",
                "I'm 8.5 km into it",
                "Are the year 5s back?",
                "we're 10-0 up"
            })
    void whatOnlyLooksLikeItIsLetBe(String text) {
        assertThat(under(13, text)).isEmpty();
    }

    @Test
    void itGoesByWhatTheSiteAsks() {
        assertThat(under(16, "I'm in year 11")).hasSize(1);
        assertThat(under(16, "I'm 16")).isEmpty();
        assertThat(under(13, "I'm in year 8")).hasSize(1);
        assertThat(under(13, "I'm in year 9")).isEmpty();
    }

    @Test
    void theSchoolsOwnWordsAreNobodysAge() {
        assertThat(Cases.findings(Check.AGE, "“I'm 9,” says the bear")).isEmpty();
    }

    @Test
    void aPersonMeetsItWithCareAndWithoutBlame() {
        assertThat(under(13, "im in year 4"))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.severity()).isEqualTo(Severity.NEEDS_A_DECISION);
                            assertThat(finding.mend()).contains("kindly", "without blame");
                        });
    }

    private static List<Finding> under(int leastAge, String comment) {
        return Cases.findings(Check.AGE, comment, School.TODAY.commented(leastAge));
    }
}
