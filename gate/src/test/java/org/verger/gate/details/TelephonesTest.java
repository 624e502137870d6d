package org.verger.gate.details;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verger.gate.Cases;
import org.verger.gate.Check;
import org.verger.gate.Circumstances;
import org.verger.gate.School;
import org.verger.gate.Severity;

import java.util.Set;

/// OFF-7
class TelephonesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call [07700 900123]",
                "Call [07700900123].",
                "Call [+44 7700 900123] now",
                "Call [(01632) 960123]",
                "Call [07700-900-123]",
                "Ring [01632 960 123], or not",
                "🎉[07700 900 123]🎉",
                "Ring [+33 6 39 98 12 34]",
                "Call [0044 7700 900123]",
                "From Cork: [00353851234567]",
                "Chat: [https://wa.me/447700900123]",
                "or [wa.me/447700900123].",
                "Mobile: [03.93.92.16.85]",
                "Phone: [083 564 9312]",
                "Office: (020), Fax,[3660170548]"
            })
    void itIsFoundWhereItStands(String marked) {
        assertThat(Cases.found(Check.TELEPHONE, marked))
                .isEqualTo(Cases.expected(marked))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Childline 0800 1111",
                "The helpline is 0300 123 0000",
                "Ring 0808 157 0123 or 0800 123456",
                "Form 054-28-6917",
                "999",
                "2026-2027",
                "01/02/2026",
                "https://wa.me/message/ABC",
                "https://alder.example/447700900123",
                "Form 00123-45",
                "DE89 3704 0044 0532 0130 00",
                "Parcel 0000 7700 900 123",
                "12-0, 11-10, 10-9, 8-7",
                "ISBN 978-1-4088-5565-2",
                "1,234,567,890 steps",
                "Room 0123"
            })
    void whatOnlyLooksLikeItIsLetBe(String text) {
        assertThat(Cases.findings(Check.TELEPHONE, text)).isEmpty();
    }

    @Test
    void theSchoolsOwnNumberIsNobodysHoweverItIsWritten() {
        Circumstances known =
                School.TODAY.at(
                        new Circumstances.School(
                                "", Set.of("01632 960123", "none"), Set.of(), Set.of(), Set.of()));

        assertThat(Cases.findings(Check.TELEPHONE, "Ring +44 1632 960 123", known)).isEmpty();
        assertThat(Cases.findings(Check.TELEPHONE, "Ring 01632 960124", known)).hasSize(1);
    }

    @Test
    void aMobileNeedsADecisionAndAnotherIsPointedOut() {
        assertThat(Cases.severities(Check.TELEPHONE, "07700 900123"))
                .containsExactly(Severity.NEEDS_A_DECISION);
        assertThat(Cases.severities(Check.TELEPHONE, "01632 960123"))
                .containsExactly(Severity.ADVISES);
    }
}
