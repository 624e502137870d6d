package org.verger.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

class VaultTest {
    private static final byte[] SECRET = "the network's token".getBytes(UTF_8);

    private final Vault vault = Keys.vault();

    @Test
    void whatIsSealedOpensInItsPlace() {
        var sealed = Sealed.of(vault.seal(SECRET, "account/1").toBytes());

        assertThat(vault.open(sealed, "account/1")).isEqualTo(SECRET);
    }

    @Test
    void theSecretDoesNotShow() {
        var sealed = vault.seal(SECRET, "account/1");

        assertThat(new String(sealed.toBytes(), UTF_8)).doesNotContain("token");
        assertThat(sealed).isNotEqualTo(vault.seal(SECRET, "account/1"));
    }

    @Test
    void whatWasMovedToAnotherPlaceStaysShut() {
        var sealed = vault.seal(SECRET, "account/1");

        assertThatThrownBy(() -> vault.open(sealed, "account/2"))
                .isInstanceOf(BrokenSeal.class)
                .hasMessage("what was sealed for account/2 does not open");
    }

    @Test
    void everyAlteredByteIsNoticed() {
        var sealed = vault.seal(SECRET, "account/1").toBytes();

        for (int at = 0; at < sealed.length; at++) {
            var altered = sealed.clone();
            altered[at] ^= 1;
            assertThatThrownBy(() -> vault.open(Sealed.of(altered), "account/1"))
                    .as("byte %d", at)
                    .isInstanceOf(BrokenSeal.class);
        }
    }

    @Test
    void anotherInstallationsKeyDoesNotOpenIt() {
        var sealed = vault.seal(SECRET, "account/1");

        assertThatThrownBy(() -> Keys.vault().open(sealed, "account/1"))
                .isInstanceOf(BrokenSeal.class);
    }
}
