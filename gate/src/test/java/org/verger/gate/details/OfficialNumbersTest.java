package org.verger.gate.details;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verger.gate.Cases;
import org.verger.gate.Check;
import org.verger.gate.Finding;
import org.verger.gate.Severity;

/// OFF-7
class OfficialNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NI: [AB 12 34 56 C]",
                "[AB123456C]",
                "[ab123456c]",
                "NI [AB-12-34-56-C]",
                "UPN [H801200001001]",
                "UPN: [H8012 0000 1001]",
                "NHS number: [943  476  5919]",
                "NHS [943.476.5919]",
                "her NHS number is [9 4 3 4 7 6 5 9 1 9]",
                "[h801200001001]",
                "[943 476 5919]",
                "NHS no. [9434765919]"
            })
    void itIsFoundWhereItStands(String marked) {
        assertThat(Cases.found(Check.OFFICIAL_NUMBER, marked))
                .isEqualTo(Cases.expected(marked))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "QQ 12 34 56 C",
                "GB 12 34 56 C",
                "AB 12 34 56 E",
                "A801200001001",
                "943 476 5918",
                "NHS number 943.476.5918",
                "NHS talk, 12-11-2026 at 09.30",
                "943  476  5919",
                "H8012 0000 1001",
                "9434765919 pixels",
                "AB1234567C"
            })
    void whatOnlyLooksLikeItIsLetBe(String text) {
        assertThat(Cases.findings(Check.OFFICIAL_NUMBER, text)).isEmpty();
    }

    @Test
    void itBlocksAndIsTakenOutAtOnePress() {
        Finding finding = Cases.findings(Check.OFFICIAL_NUMBER, "Her NI is AB123456C").getFirst();

        assertThat(finding.severity()).isEqualTo(Severity.BLOCKS);
        assertThat(finding.safeEdits())
                .singleElement()
                .extracting(Finding.Edit::replacement)
                .isEqualTo("");
    }
}
