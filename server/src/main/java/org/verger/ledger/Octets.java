package org.verger.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.errorprone.annotations.CanIgnoreReturnValue;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.UUID;

/// Writes values one after the other in the one way that the ledger's hashes are made over: numbers
/// big-endian, text as UTF-8 behind its length in four bytes, what may be absent behind a byte 0 or
/// 1.
final class Octets {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(256);

    Octets two(int number) {
        return raw(ByteBuffer.allocate(2).putShort((short) number).array());
    }

    Octets four(int number) {
        return raw(ByteBuffer.allocate(4).putInt(number).array());
    }

    Octets eight(long number) {
        return raw(ByteBuffer.allocate(8).putLong(number).array());
    }

    Octets id(UUID id) {
        return eight(id.getMostSignificantBits()).eight(id.getLeastSignificantBits());
    }

    Octets optional(@Nullable UUID id) {
        out.write(id == null ? 0 : 1);
        return id == null ? this : id(id);
    }

    @CanIgnoreReturnValue
    Octets text(String text) {
        var bytes = text.getBytes(UTF_8);
        return four(bytes.length).raw(bytes);
    }

    Octets raw(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    byte[] toBytes() {
        return out.toByteArray();
    }
}
