package org.verger.gate.details;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verger.gate.Cases;
import org.verger.gate.Check;

/// OFF-7
class VehiclesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the car [AB12 CDE] is",
                "van, reg [AB12CDE]",
                "A black Audi, [P123 ABC]",
                "parked: [ABC 123D]"
            })
    void itIsFoundWhereItStands(String marked) {
        assertThat(Cases.found(Check.VEHICLE, marked))
                .isEqualTo(Cases.expected(marked))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KS12 ABC",
                "AB12 CDE",
                "BB8 and R2D2",
                "the car park is full",
                "car Q123 ABC"
            })
    void whatOnlyLooksLikeItIsLetBe(String text) {
        assertThat(Cases.findings(Check.VEHICLE, text)).isEmpty();
    }
}
