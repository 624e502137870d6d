package org.verger.gate.details;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verger.gate.Cases;
import org.verger.gate.Check;

/// OFF-7
class BankNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "card [4111 1111 1111 1111]",
                "[4111111111111111]",
                "[GB82 WEST 1234 5698 7654 32]",
                "[GB82WEST12345698765432]",
                "sort code [20-00-00, account 12345678]",
                "Sort code: [200000]",
                "[3782 822463 10005]",
                "S/C [20-00-00 A/C 12345678]",
                "by transfer, [20-00-00, 12345678]",
                "account number [12345678]",
                "acc no: [12345678]"
            })
    void itIsFoundWhereItStands(String marked) {
        assertThat(Cases.found(Check.BANK, marked)).isEqualTo(Cases.expected(marked)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4111 1111 1111 1112",
                "GB83 WEST 1234 5698 7654 32",
                "20-00-00",
                "12345678",
                "sort the code",
                "on account of 12345678 things",
                "Accounts 2019-2025",
                "between 20-00-00 and 12345678",
                "3782 822463 10006",
                "1234 5678"
            })
    void whatOnlyLooksLikeItIsLetBe(String text) {
        assertThat(Cases.findings(Check.BANK, text)).isEmpty();
    }
}
