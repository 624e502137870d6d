package org.verger.gate.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verger.gate.Cases;
import org.verger.gate.Check;

/// PRN-3
class CommerceTest {

    @ParameterizedTest
    @ValueSource(strings = {"[Buy now]!", "[20% off] shoes", "[DM to order]", "Try [my Etsy]"})
    void itIsFoundWhereItStands(String marked) {
        assertThat(Cases.found(Check.COMMERCE, marked))
                .isEqualTo(Cases.expected(marked))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cakes 50p in aid of the library",
                "Raffle tickets £1",
                "Enterprise week",
                "20% of us walk"
            })
    void whatOnlyLooksLikeItIsLetBe(String text) {
        assertThat(Cases.findings(Check.COMMERCE, text)).isEmpty();
    }
}
