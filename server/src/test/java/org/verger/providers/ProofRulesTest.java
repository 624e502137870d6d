package org.verger.providers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.verger.providers.Provider.Second;
import org.verger.signin.Factor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

class ProofRulesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void aProvidersWordIsASecondProofOnlyWhenItSaysSo() {
        assertThat(ProofRules.factor(Second.WHEN_SAID, true)).isEqualTo(Factor.PROVIDER_SECOND);
        assertThat(ProofRules.factor(Second.WHEN_SAID, false)).isEqualTo(Factor.PROVIDER);
    }

    @Test
    void theSettingMayTakeItAlwaysOrNever() {
        assertThat(ProofRules.factor(Second.ALWAYS, false)).isEqualTo(Factor.PROVIDER_SECOND);
        assertThat(ProofRules.factor(Second.NEVER, true)).isEqualTo(Factor.PROVIDER);
    }

    @Test
    void aProofIsAsOldAsTheProviderSays() {
        var morning = NOW.minusSeconds(3600);

        assertThat(ProofRules.provedAt(at(Optional.of(morning)), NOW)).isEqualTo(morning);
        assertThat(ProofRules.provedAt(at(Optional.of(NOW.plusSeconds(20))), NOW)).isEqualTo(NOW);
    }

    @Test
    void aProofWithoutATimeIsOld() {
        assertThat(ProofRules.provedAt(at(Optional.empty()), NOW)).isEqualTo(Instant.EPOCH);
    }

    @Test
    void onlyWhatWasProvedBecauseWeAskedIsFresh() {
        var asked = NOW.minusSeconds(90);

        assertThat(ProofRules.isFresh(at(Optional.of(NOW)), asked, NOW)).isTrue();
        assertThat(ProofRules.isFresh(at(Optional.of(asked.minusSeconds(59))), asked, NOW))
                .isTrue();
        assertThat(ProofRules.isFresh(at(Optional.of(asked.minusSeconds(61))), asked, NOW))
                .isFalse();
        assertThat(ProofRules.isFresh(at(Optional.of(NOW.plusSeconds(61))), asked, NOW)).isFalse();
        assertThat(ProofRules.isFresh(at(Optional.empty()), asked, NOW)).isFalse();
    }

    private static Identity at(Optional<Instant> proved) {
        return new Identity(
                "https://any.example", "1", List.of(), Optional.empty(), false, false, proved);
    }
}
