package org.verger.gate.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verger.gate.Cases;
import org.verger.gate.Check;
import org.verger.gate.Circumstances;
import org.verger.gate.School;
import org.verger.gate.Severity;

/// OFF-12
class AudiencesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Bring [wine]", "a [casino night]", "[binge drinking] is fun"})
    void itIsFoundWhereItStands(String marked) {
        assertThat(Cases.found(Check.AUDIENCE, marked))
                .isEqualTo(Cases.expected(marked))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bring lemonade", "A lesson on yeast: beer and bread", "We won"})
    void whatOnlyLooksLikeItIsLetBe(String text) {
        assertThat(Cases.findings(Check.AUDIENCE, text)).isEmpty();
    }

    /// What is taught in one sentence is not taught in the next.
    @Test
    void whatIsTaughtIsPointedOutAndTheRestDecided() {
        assertThat(Cases.severities(Check.AUDIENCE, "Our PSHE lesson was about cocaine"))
                .containsExactly(Severity.ADVISES);
        assertThat(Cases.severities(Check.AUDIENCE, "Great assembly! Friday is casino night."))
                .containsExactly(Severity.NEEDS_A_DECISION);
    }

    @Test
    void olderReadersAreToldMore() {
        Circumstances older = School.TODAY.before(Circumstances.Audience.SECONDARY);
        Circumstances adults = School.TODAY.before(Circumstances.Audience.ADULTS);

        assertThat(Cases.findings(Check.AUDIENCE, "Bring wine", older)).isEmpty();
        assertThat(Cases.findings(Check.AUDIENCE, "casino night", older)).hasSize(1);
        assertThat(Cases.findings(Check.AUDIENCE, "casino night", adults)).isEmpty();
    }
}
