package org.verger.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.util.Bytes;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Map;
import java.util.TreeMap;

/// The personal part of an entry: the particulars behind 32 random bytes of salt. What they are
/// cannot be guessed from the [#commitment()] without the salt, and the salt is sealed with them.
///
/// | bytes | what |
/// |---|---|
/// | 32 | salt |
/// | 4 | number of particulars |
/// | 4 + n | name of the first, in the order of the names |
/// | 4 + n | its text |
/// | … | the others |
record Payload(Bytes salted) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT = 32;

    static Payload of(Map<String, String> particulars) {
        var salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        return of(salt, particulars);
    }

    static Payload of(byte[] salt, Map<String, String> particulars) {
        var octets = new Octets().raw(salt).four(particulars.size());
        new TreeMap<>(particulars).forEach((name, text) -> octets.text(name).text(text));
        return opened(octets.toBytes());
    }

    static Payload opened(byte[] salted) {
        return new Payload(Bytes.copyFrom(salted));
    }

    /// What the entry promises: SHA-256 over salt and particulars.
    Hash commitment() {
        return Hash.over(toBytes());
    }

    Map<String, String> particulars() {
        var bytes = ByteBuffer.wrap(toBytes()).position(SALT);
        var particulars = new TreeMap<String, String>();
        for (int left = bytes.getInt(); left > 0; left--) {
            particulars.put(text(bytes), text(bytes));
        }
        return particulars;
    }

    byte[] toBytes() {
        return salted.toByteArray();
    }

    private static String text(ByteBuffer bytes) {
        var text = new byte[bytes.getInt()];
        bytes.get(text);
        return new String(text, UTF_8);
    }
}
