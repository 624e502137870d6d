package org.verger.gate.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verger.gate.Cases;
import org.verger.gate.Check;
import org.verger.gate.Severity;

/// PRN-4
class AbuseTest {

    @ParameterizedTest
    @ValueSource(strings = {"You [idiot]", "[Kill yourself]", "[kys]", "[shut up]", "[hate you]"})
    void itIsFoundWhereItStands(String marked) {
        assertThat(Cases.found(Check.ABUSE, marked)).isEqualTo(Cases.expected(marked)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An idiot-proof guide",
                "The ugly duckling",
                "Winners and losers shook hands",
                "We hate sprouts"
            })
    void whatOnlyLooksLikeItIsLetBe(String text) {
        assertThat(Cases.findings(Check.ABUSE, text)).isEmpty();
    }

    @Test
    void aThreatBlocks() {
        assertThat(Cases.severities(Check.ABUSE, "go and die")).containsExactly(Severity.BLOCKS);
        assertThat(Cases.severities(Check.ABUSE, "you idiot"))
                .containsExactly(Severity.NEEDS_A_DECISION);
    }
}
