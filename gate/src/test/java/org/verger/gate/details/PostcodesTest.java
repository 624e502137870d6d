package org.verger.gate.details;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verger.gate.Cases;
import org.verger.gate.Check;
import org.verger.gate.Severity;

/// OFF-7
class PostcodesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "At [LS1 4AP]",
                "At [LS14AP].",
                "([SW1A 1AA])",
                "at [LS1  4AP]",
                "at [ls17 5nx], gate",
                "🎉[M1 1AE]🎉",
                "[EC1A 1BB] and [W1A 0AX]"
            })
    void itIsFoundWhereItStands(String marked) {
        assertThat(Cases.found(Check.POSTCODE, marked))
                .isEqualTo(Cases.expected(marked))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KS2 3D shapes",
                "QQ1 1AA",
                "b4 5th",
                "A4 5CI",
                "Year 4",
                "LS1",
                "MK2024AB1",
                "Y6 9X9",
                "see you b4 3pm"
            })
    void whatOnlyLooksLikeItIsLetBe(String text) {
        assertThat(Cases.findings(Check.POSTCODE, text)).isEmpty();
    }

    @Test
    void whereSomebodyLivesNeedsADecision() {
        assertThat(Cases.severities(Check.POSTCODE, "She lives at LS1 4AP"))
                .containsExactly(Severity.NEEDS_A_DECISION);
        assertThat(Cases.severities(Check.POSTCODE, "The park is LS1 4AP"))
                .containsExactly(Severity.ADVISES);
    }
}
