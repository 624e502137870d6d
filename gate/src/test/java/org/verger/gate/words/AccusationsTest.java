package org.verger.gate.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verger.gate.Cases;
import org.verger.gate.Check;
import org.verger.gate.Severity;

/// PRN-2
class AccusationsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr Nobody [stole] the money",
                "Priya Raman [lied to] us",
                "the head is [incompetent]",
                "A boy in Year 6 [punched] my son",
                "Ella [bullied] him",
                "The caretaker was [drunk]",
                "John Smith is a [thief]",
                "My neighbour Alan Brough [stole] it",
                "A great assembly today! Priya Raman [hit a child].",
                "Priya Raman [shouted at] my son in the lesson",
                "The head teacher [lied to] us in assembly",
                "We love story time. John Smith is a [thief]."
            })
    void itIsFoundWhereItStands(String marked) {
        assertThat(Cases.found(Check.ACCUSATION, marked))
                .isEqualTo(Cases.expected(marked))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Somebody stole my bike",
                "Mr Fox stole the hens, says our story",
                "In the play, Mrs Smith lied to the court",
                "Ella won. The weather was a thief of joy.",
                "Mrs Green led our anti-bullying walk",
                "Mr Nobody stole the show",
                "Fagin is a thief",
                "World Book Day stole the show",
                "Somebody in Year Six cheated"
            })
    void whatOnlyLooksLikeItIsLetBe(String text) {
        assertThat(Cases.findings(Check.ACCUSATION, text)).isEmpty();
    }

    @Test
    void itAlwaysNeedsADecisionAndNeverBlocks() {
        assertThat(Cases.severities(Check.ACCUSATION, "Mr Nobody is a paedophile"))
                .containsExactly(Severity.NEEDS_A_DECISION);
    }
}
