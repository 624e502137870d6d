package org.verger.gate.details;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verger.gate.Cases;
import org.verger.gate.Check;
import org.verger.gate.Finding;
import org.verger.gate.Picture;
import org.verger.gate.PictureFacts;
import org.verger.gate.Place;
import org.verger.gate.School;
import org.verger.gate.Severity;
import org.verger.gate.text.Facts;

import java.util.List;
import java.util.Set;

/// OFF-7
class VehiclesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the car [AB12 CDE] is",
                "van, reg [AB12CDE]",
                "A black Audi, [P123 ABC]",
                "parked: [ABC 123D]",
                "a car, reg [ab12cde], blocks us",
                "number plate [ab12 cde]"
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
                "parked by yr 11 and yr12 and all",
                "car Q123 ABC",
                "AB12 CDE is on the green ticket that won our raffle, for the red carpet"
            })
    void whatOnlyLooksLikeItIsLetBe(String text) {
        assertThat(Cases.findings(Check.VEHICLE, text)).isEmpty();
    }

    @Test
    void aLongWordIsNotCutIntoAnother() {
        String text = "y".repeat(70) + "ides'vehicle KX65 TRV";

        assertThat(Cases.findings(Check.VEHICLE, text)).isEmpty();
        assertThat(Vehicles.nobodysIsGivenAway(Facts.of(School.words(text), School.TODAY)))
                .isEmpty();
    }

    /// A plate that is seen has no words around it.
    @Test
    void itIsFoundWhereItIsSeen() {
        var facts = new PictureFacts(0, Set.of(), 0, "AB12 CDE");
        var gate = new Picture("Cars at the gate", "gate.jpg", List.of(), facts);

        assertThat(School.verdictOn(School.with("Please park with care", gate)).findings())
                .filteredOn(finding -> finding.check() == Check.VEHICLE)
                .extracting(Finding::severity, Finding::place)
                .containsExactly(tuple(Severity.NEEDS_A_DECISION, new Place.InWriting(0, 0, 8)));
    }
}
