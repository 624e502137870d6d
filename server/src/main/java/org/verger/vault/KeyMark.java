package org.verger.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.security.GeneralSecurityException;
import java.util.Optional;

/// A word sealed under the master key on the first start and kept in the database: it tells the
/// right key from a wrong one before anything else is touched.
@Component
class KeyMark {
    private static final byte[] WORD = "verger".getBytes(UTF_8);
    private static final byte[] CONTEXT = "vault.key_mark".getBytes(UTF_8);
    private static final String FIND = "select sealed from vault.key_mark";
    private static final String ADD =
            "insert into vault.key_mark (sealed) values (:sealed) on conflict do nothing";

    private final JdbcClient sql;

    KeyMark(JdbcClient sql) {
        this.sql = sql;
    }

    boolean isSet() {
        return find().isPresent();
    }

    /// Sets the mark if there is none, and holds the key against it.
    void hold(Aead key, String source) {
        if (!isSet()) add(key);
        try {
            var _ = key.decrypt(find().orElseThrow(), CONTEXT);
        } catch (GeneralSecurityException e) {
            throw UnusableKey.wrong(source, e);
        }
    }

    private void add(Aead key) {
        try {
            var _ = sql.sql(ADD).param("sealed", key.encrypt(WORD, CONTEXT)).update();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the master key does not seal", e);
        }
    }

    private Optional<byte[]> find() {
        return sql.sql(FIND).query((row, _) -> row.getBytes("sealed")).optional();
    }
}
