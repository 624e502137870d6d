package org.verger.gate.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verger.gate.Cases;
import org.verger.gate.Check;

/// PRN-3
class CampaignsTest {

    @ParameterizedTest
    @ValueSource(strings = {"[Sign the petition]", "[Vote Labour]", "[my JustGiving] page"})
    void itIsFoundWhereItStands(String marked) {
        assertThat(Cases.found(Check.CAMPAIGN, marked))
                .isEqualTo(Cases.expected(marked))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vote for your favourite scarecrow",
                "School council elections",
                "Please sign the form",
                "The bus boycott of 1955"
            })
    void whatOnlyLooksLikeItIsLetBe(String text) {
        assertThat(Cases.findings(Check.CAMPAIGN, text)).isEmpty();
    }
}
