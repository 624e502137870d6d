package org.verger.pictures;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/// Uploads made on the spot: pictures drawn here, with the metadata segments that cameras and
/// programs write put in by hand.
final class Originals {
    /// The colours of the corners, clockwise from the top left.
    static final Color[] CORNERS = {Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW};

    private Originals() {}

    static byte[] jpeg(int width, int height) {
        return written(corners(width, height), "jpg");
    }

    static byte[] png(int width, int height) {
        return written(corners(width, height), "png");
    }

    static byte[] gif(int width, int height) {
        return written(corners(width, height), "gif");
    }

    static BufferedImage corners(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int corner = y < height / 2 ? (x < width / 2 ? 0 : 1) : (x < width / 2 ? 3 : 2);
                image.setRGB(x, y, CORNERS[corner].getRGB());
            }
        }
        return image;
    }

    static byte[] written(BufferedImage image, String format) {
        var out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalArgumentException("no writer for " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// Quality from 0 to 1.
    static byte[] jpeg(BufferedImage image, float quality) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            var settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(quality);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), settings);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    static BufferedImage read(Bytes picture) {
        try (var in = picture.open()) {
            return ImageIO.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A lossless WebP of one colour: five codes of a single symbol each, and no bits for the
    /// pixels (RFC 9649 §3).
    static byte[] webp(int width, int height, Color colour) {
        var bits = new Bits();
        bits.put(0x2f, 8).put(width - 1, 14).put(height - 1, 14).put(0, 1).put(0, 3);
        bits.put(0, 1).put(0, 1).put(0, 1);
        for (int symbol :
                new int[] {colour.getGreen(), colour.getRed(), colour.getBlue(), 255, 0}) {
            bits.put(1, 1).put(0, 1).put(1, 1).put(symbol, 8);
        }
        return riff(riffChunk("VP8L", bits.bytes()));
    }

    static byte[] webpWith(byte[]... extra) {
        int flags = 0x08 | 0x04 | 0x20;
        var sides = new byte[] {(byte) flags, 0, 0, 0, 31, 0, 0, 23, 0, 0};
        byte[] plain = webp(32, 24, Color.ORANGE);
        var pixels = Arrays.copyOfRange(plain, 12, plain.length);
        return riff(joined(riffChunk("VP8X", sides), pixels, joined(extra)));
    }

    static byte[] riffChunk(String type, byte[] data) {
        var head =
                ByteBuffer.allocate(8)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .put(ascii(type))
                        .putInt(data.length);
        return joined(head.array(), data, new byte[data.length % 2]);
    }

    static byte[] pngHeader(int width, int height) {
        byte[] header =
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {8, 6, 0, 0, 0})
                        .array();
        return joined(ascii("\u0089PNG\r\n\u001a\n"), pngChunk("IHDR", header));
    }

    static byte[] pngChunk(String type, byte[] data) {
        var sum = new CRC32();
        sum.update(ascii(type));
        sum.update(data);
        byte[] length = ByteBuffer.allocate(4).putInt(data.length).array();
        return joined(
                length,
                ascii(type),
                data,
                ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    /// Puts a chunk where PNG allows every kind: right after the header.
    static byte[] pngWith(String type, byte[] data) {
        byte[] png = png(64, 48);
        return joined(
                Arrays.copyOf(png, 33),
                pngChunk(type, data),
                Arrays.copyOfRange(png, 33, png.length));
    }

    /// Puts a segment right behind the start marker.
    static byte[] with(byte[] jpeg, int marker, byte[] content) {
        int length = content.length + 2;
        byte[] head = {(byte) 0xff, (byte) marker, (byte) (length >> 8), (byte) length};
        return joined(
                Arrays.copyOf(jpeg, 2), head, content, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    static byte[] exifSegment(byte[] tiff) {
        return joined(ascii("Exif\0\0"), tiff);
    }

    /// A big-endian TIFF block with an orientation and, when asked, a place (51° N) and a small
    /// copy.
    static byte[] tiff(int orientation, boolean place, boolean thumbnail) {
        var tiff = ByteBuffer.allocate(200).put(ascii("MM\0*")).putInt(8);
        tiff.putShort((short) (place ? 2 : 1));
        entry(tiff, 0x0112, 3, 1, orientation << 16);
        if (place) {
            entry(tiff, 0x8825, 4, 1, 100);
        }
        tiff.putInt(thumbnail ? 60 : 0);
        if (thumbnail) {
            tiff.position(60).putShort((short) 2);
            entry(tiff, 0x0201, 4, 1, 160);
            entry(tiff, 0x0202, 4, 1, 16);
        }
        if (place) {
            tiff.position(100).putShort((short) 2);
            entry(tiff, 1, 2, 2, 'N' << 24);
            entry(tiff, 2, 5, 3, 130);
            tiff.position(130).putInt(51).putInt(1).putInt(30).putInt(1).putInt(0).putInt(1);
        }
        return tiff.array();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static byte[] riff(byte[] chunks) {
        var head =
                ByteBuffer.allocate(8)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .put(ascii("RIFF"))
                        .putInt(chunks.length + 4);
        return joined(head.array(), ascii("WEBP"), chunks);
    }

    /// Least significant bit first.
    private static final class Bits {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private long held;
        private int count;

        Bits put(int value, int length) {
            held |= (long) value << count;
            count += length;
            while (count >= 8) {
                out.write((int) held);
                held >>>= 8;
                count -= 8;
            }
            return this;
        }

        byte[] bytes() {
            put(0, (8 - count) % 8);
            return out.toByteArray();
        }
    }
}
