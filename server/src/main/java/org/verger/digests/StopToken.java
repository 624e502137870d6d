package org.verger.digests;

import org.springframework.stereotype.Component;
import org.verger.platform.PersonId;
import org.verger.platform.TrustId;
import org.verger.vault.BrokenSeal;
import org.verger.vault.Sealed;
import org.verger.vault.Vault;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/// What stands in the link by which somebody ends these letters without signing in: who they are,
/// sealed, so that nobody can make one for another.
@Component
class StopToken {
    private static final String PLACE = "digests.stop";
    private static final int IDS = 32;
    private static final int LONGEST = 400;

    /// Whose letters end.
    record Reader(TrustId trust, PersonId person) {}

    private final Vault vault;

    StopToken(Vault vault) {
        this.vault = vault;
    }

    String of(Reader reader) {
        var ids =
                ByteBuffer.allocate(IDS)
                        .putLong(reader.trust().value().getMostSignificantBits())
                        .putLong(reader.trust().value().getLeastSignificantBits())
                        .putLong(reader.person().value().getMostSignificantBits())
                        .putLong(reader.person().value().getLeastSignificantBits())
                        .array();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(vault.seal(ids, PLACE).toBytes());
    }

    /// Nothing when it was not made here.
    Optional<Reader> read(String text) {
        if (text.length() > LONGEST || !text.matches("[A-Za-z0-9_-]+")) return Optional.empty();
        try {
            var sealed = Sealed.of(Base64.getUrlDecoder().decode(text));
            var ids = ByteBuffer.wrap(vault.open(sealed, PLACE));
            return Optional.of(
                    new Reader(
                            new TrustId(new UUID(ids.getLong(), ids.getLong())),
                            new PersonId(new UUID(ids.getLong(), ids.getLong()))));
        } catch (BrokenSeal | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
