package org.verger.pictures;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Walks forward through bytes that nobody vouches for. A step past the end throws
/// [BufferUnderflowException]: the file is shorter than it says.
final class Scan {
    private final ByteBuffer bytes;

    private Scan(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    static Scan of(byte[] bytes) {
        return new Scan(ByteBuffer.wrap(bytes));
    }

    /// All of what is left in each, one behind the other.
    static Scan joined(Collection<Scan> parts) {
        var whole = ByteBuffer.allocate(parts.stream().mapToInt(Scan::remaining).sum());
        parts.forEach(part -> whole.put(part.bytes.duplicate()));
        return new Scan(whole.flip());
    }

    Scan littleEndian() {
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        return this;
    }

    Scan bigEndian() {
        bytes.order(ByteOrder.BIG_ENDIAN);
        return this;
    }

    int u8() {
        return bytes.get() & 0xff;
    }

    int u16() {
        return bytes.getShort() & 0xffff;
    }

    int u24() {
        return u8() | u8() << 8 | u8() << 16;
    }

    long u32() {
        return bytes.getInt() & 0xffff_ffffL;
    }

    String ascii(int length) {
        return take(length).text();
    }

    void skip(long length) {
        bytes.position(bytes.position() + within(length));
    }

    /// The next bytes as a scan of their own, in the same byte order; this one goes on behind them.
    Scan take(long length) {
        var taken = new Scan(bytes.slice(bytes.position(), within(length)).order(bytes.order()));
        skip(length);
        return taken;
    }

    /// The same bytes from an offset counted from the start.
    Scan at(long offset) {
        var whole = new Scan(bytes.duplicate().order(bytes.order()).position(0));
        whole.skip(offset);
        return whole;
    }

    /// Goes to the next `0xff` that neither stuffing nor a restart marker follows.
    void skipEntropyCoded() {
        while (true) {
            if (u8() != 0xff) {
                continue;
            }
            int next = bytes.get(within1()) & 0xff;
            if (next != 0 && next != 0xff && (next < 0xd0 || next > 0xd7)) {
                bytes.position(bytes.position() - 1);
                return;
            }
        }
    }

    boolean startsWith(String ascii) {
        return remaining() >= ascii.length()
                && at(bytes.position()).ascii(ascii.length()).equals(ascii);
    }

    boolean contains(String ascii) {
        return text().contains(ascii);
    }

    /// What is left, unpacked (RFC 1950): no more of it than `most` bytes, and nothing where it is
    /// broken.
    Scan inflated(int most) {
        var inflater = new Inflater();
        try {
            inflater.setInput(bytes.duplicate());
            var unpacked = new byte[most];
            return of(Arrays.copyOf(unpacked, inflater.inflate(unpacked)));
        } catch (DataFormatException broken) {
            return of(new byte[0]);
        } finally {
            inflater.end();
        }
    }

    int position() {
        return bytes.position();
    }

    int remaining() {
        return bytes.remaining();
    }

    long crc32() {
        var sum = new CRC32();
        sum.update(bytes.duplicate());
        return sum.getValue();
    }

    private String text() {
        return StandardCharsets.ISO_8859_1.decode(bytes.duplicate()).toString();
    }

    private int within1() {
        return bytes.position() + within(1) - 1;
    }

    private int within(long length) {
        if (length < 0 || length > bytes.remaining()) {
            throw new BufferUnderflowException();
        }
        return (int) length;
    }
}
