package org.verger.gate.details;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verger.gate.Cases;
import org.verger.gate.Check;

/// OFF-7
class StreetAddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He lives at [14 Bracken Lane].",
                "At [Flat 3, 22 Kiln Street]",
                "Both of [9 Weir Terrace]'s cats",
                "Both of [9 Weir Terrace]’s cats",
                "my house is [9 weir terrace]",
                "[22b Old Mill Road], please"
            })
    void itIsFoundWhereItStands(String marked) {
        assertThat(Cases.found(Check.ADDRESS, marked))
                .isEqualTo(Cases.expected(marked))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 2026 Kiln Street floods",
                "3 more roads",
                "Year 5 Oak Class",
                "Score: 3-12 Hill",
                "at 9 the lane is closed",
                "my house is 9 weir terraceжon",
                "£20 Hill Street vouchers"
            })
    void whatOnlyLooksLikeItIsLetBe(String text) {
        assertThat(Cases.findings(Check.ADDRESS, text)).isEmpty();
    }
}
