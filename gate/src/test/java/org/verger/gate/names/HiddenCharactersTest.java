package org.verger.gate.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verger.gate.Cases;
import org.verger.gate.Check;
import org.verger.gate.Finding;
import org.verger.gate.School;
import org.verger.gate.Submission;

/// OFF-7
class HiddenCharactersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "El[\u200B]la",
                "be[\u200D]ans",
                "a [\u202E]txet[\u202C] b",
                "gar[\u2060\u2060]den"
            })
    void itIsFoundWhereItStands(String marked) {
        assertThat(Cases.found(Check.HIDDEN_CHARACTERS, marked))
                .isEqualTo(Cases.expected(marked))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"👩\u200D👩\u200D👧", "نمی\u200Cخواهم", "plain", "end\u200B ", "❤️"})
    void whatOnlyLooksLikeItIsLetBe(String text) {
        assertThat(Cases.findings(Check.HIDDEN_CHARACTERS, text)).isEmpty();
    }

    @Test
    void pressingTheMendLeavesWhatPeopleRead() {
        Submission typed = School.words("be\u200Bans");

        Finding finding = Cases.findings(Check.HIDDEN_CHARACTERS, typed.text()).getFirst();

        assertThat(typed.mendedBy(finding.safeEdits().getFirst()).text()).isEqualTo("beans");
    }
}
