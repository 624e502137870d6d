package org.verger.gate.details;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verger.gate.Cases;
import org.verger.gate.Check;
import org.verger.gate.Severity;

/// OFF-7
class BirthDatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DOB [12/03/2017]",
                "d.o.b. [12.3.17]",
                "Date of birth: [3rd May 2016]",
                "born on [21 June 2015]",
                "born [2015-06-21]",
                "Born on the [21st of June 2015], she",
                "birthday is [1 Jan 2018]"
            })
    void itIsFoundWhereItStands(String marked) {
        assertThat(Cases.found(Check.BIRTH_DATE, marked))
                .isEqualTo(Cases.expected(marked))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "born on 23 April 1564",
                "born in May",
                "on 12/03/2017",
                "a lamb was born today",
                "Happy birthday!",
                "date of birthday party"
            })
    void whatOnlyLooksLikeItIsLetBe(String text) {
        assertThat(Cases.findings(Check.BIRTH_DATE, text)).isEmpty();
    }

    @Test
    void whatIsSaidToBeOneBlocks() {
        assertThat(Cases.severities(Check.BIRTH_DATE, "DOB 12/03/2017"))
                .containsExactly(Severity.BLOCKS);
        assertThat(Cases.severities(Check.BIRTH_DATE, "born on 12/03/2017"))
                .containsExactly(Severity.NEEDS_A_DECISION);
    }
}
