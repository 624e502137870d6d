package org.verger.gate.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verger.gate.Cases;
import org.verger.gate.Check;
import org.verger.gate.Severity;

/// PRN-2, OFF-5
class DecencyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a [fucking] mess",
                "[FUCK]",
                "[f*ck]",
                "[sh1t]",
                "[f u c k]",
                "[f\u200Bu\u200Bck]",
                "[ｆｕｃｋ]",
                "[pikeys] here",
                "[crap]",
                "https://alder.example/[crap] and [sh1t]"
            })
    void itIsFoundWhereItStands(String marked) {
        assertThat(Cases.found(Check.WORDS, marked)).isEqualTo(Cases.expected(marked)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Scunthorpe",
                "Essex and Sussex",
                "cock-a-leekie",
                "Dick Whittington",
                "blue tits",
                "assessment",
                "class",
                "Penistone",
                "Hadrian's Wall and Offa's Dyke",
                "same-sex couples",
                "sh*w",
                "b00k",
                "https://alder.example/album/7f-sh1t-9c"
            })
    void whatOnlyLooksLikeItIsLetBe(String text) {
        assertThat(Cases.findings(Check.WORDS, text)).isEmpty();
    }

    @Test
    void whatIsUsedBlocksAndWhatIsSpokenAboutIsDecidedByAPerson() {
        assertThat(Cases.severities(Check.WORDS, "You retard")).containsExactly(Severity.BLOCKS);
        assertThat(Cases.severities(Check.WORDS, "We talked about the word retard"))
                .containsExactly(Severity.NEEDS_A_DECISION);
        assertThat(Cases.severities(Check.WORDS, "A sign read “retard” for years"))
                .containsExactly(Severity.NEEDS_A_DECISION);
    }

    @Test
    void anApostropheIsNoQuotationMark() {
        assertThat(Cases.severities(Check.WORDS, "It's fucking cold, isn't it"))
                .containsExactly(Severity.BLOCKS);
    }
}
