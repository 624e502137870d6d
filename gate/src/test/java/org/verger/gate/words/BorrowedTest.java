package org.verger.gate.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verger.gate.Cases;
import org.verger.gate.Check;
import org.verger.gate.Severity;

/// PRN-2
class BorrowedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A picture [from Google Images]",
                "[Lyrics to] the song",
                "pictures [courtesy of] the paper",
                "[copied from] a book"
            })
    void itIsFoundWhereItStands(String marked) {
        assertThat(Cases.found(Check.BORROWED, marked))
                .isEqualTo(Cases.expected(marked))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our own words and our own music",
                "Google it",
                "He said “yes” and “no”",
                "The image of a perfect day"
            })
    void whatOnlyLooksLikeItIsLetBe(String text) {
        assertThat(Cases.findings(Check.BORROWED, text)).isEmpty();
    }

    @Test
    void aLongQuotationNeedsADecision() {
        String verse = "and still it had more to say ".repeat(10);

        assertThat(Cases.severities(Check.BORROWED, "“" + verse + "”"))
                .containsExactly(Severity.NEEDS_A_DECISION);
        assertThat(Cases.severities(Check.BORROWED, "“and still it had more to say”")).isEmpty();
    }
}
