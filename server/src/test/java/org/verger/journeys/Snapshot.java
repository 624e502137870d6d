package org.verger.journeys;

import com.microsoft.playwright.options.FilePayload;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

import javax.imageio.ImageIO;

/// A picture as a phone takes it: a real JPEG, drawn here, that says where it was taken (Exif),
/// what an agency wrote into it (IPTC) and a comment.
public final class Snapshot {
    public static final int EXIF = 0xe1;
    public static final int IPTC = 0xed;
    public static final int COMMENT = 0xfe;

    private static final int START_OF_SCAN = 0xda;

    private Snapshot() {}

    /// As a browser sends it.
    static FilePayload payload() {
        return new FilePayload("bulbs.jpg", "image/jpeg", jpeg());
    }

    /// The kinds of segments before the pixels.
    public static Set<Integer> segments(byte[] jpeg) {
        var kinds = new TreeSet<Integer>();
        var bytes = ByteBuffer.wrap(jpeg).position(2);
        while (bytes.hasRemaining()) {
            int marker = bytes.getShort() & 0xff;
            kinds.add(marker);
            if (marker == START_OF_SCAN) return kinds;
            bytes.position(bytes.position() + (bytes.getShort(bytes.position()) & 0xffff));
        }
        throw new IllegalArgumentException("no pixels");
    }

    /// As the phone has it.
    public static byte[] jpeg() {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(garden(), "jpg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var plain = out.toByteArray();
        var told = new ByteArrayOutputStream();
        told.write(plain, 0, 2);
        told.writeBytes(segment(EXIF, exif()));
        told.writeBytes(segment(IPTC, ascii("Photoshop 3.0\0" + "8BIM taken in the playground")));
        told.writeBytes(segment(COMMENT, ascii("taken by the gate at ten")));
        told.write(plain, 2, plain.length - 2);
        return told.toByteArray();
    }

    private static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(content.length + 4)
                .putShort((short) (0xff00 | marker))
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
    }

    /// A big-endian TIFF block that points to a place: 51° 30′ north.
    private static byte[] exif() {
        var tiff =
                ByteBuffer.allocate(120).put(ascii("Exif\0\0MM\0*")).putInt(8).putShort((short) 1);
        entry(tiff, 0x8825, 4, 1, 26);
        tiff.putInt(0).putShort((short) 2);
        entry(tiff, 1, 2, 2, 'N' << 24);
        entry(tiff, 2, 5, 3, 56);
        tiff.putInt(0).putInt(51).putInt(1).putInt(30).putInt(1).putInt(0).putInt(1);
        return tiff.array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static BufferedImage garden() {
        var image = new BufferedImage(1600, 1067, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        brush.setPaint(new GradientPaint(0, 0, new Color(0x9cc7e0), 0, 700, new Color(0xe9f1ea)));
        brush.fillRect(0, 0, 1600, 1067);
        brush.setPaint(
                new GradientPaint(0, 640, new Color(0x7fa45f), 0, 1067, new Color(0x4c6b3a)));
        brush.fillRect(0, 640, 1600, 427);
        brush.setColor(new Color(0x5b4330));
        brush.fillRoundRect(120, 760, 1360, 190, 80, 80);
        for (int i = 0; i < 12; i++) tulip(brush, 190 + i * 110, i);
        brush.dispose();
        return image;
    }

    private static void tulip(java.awt.Graphics2D brush, int x, int number) {
        var colours = new Color[] {new Color(0xc8553d), new Color(0xe8b23a), new Color(0x8f5ea2)};
        int top = 560 + (number * 37) % 90;
        brush.setColor(new Color(0x3f6b35));
        brush.setStroke(new BasicStroke(9));
        brush.drawLine(x, 850, x, top + 60);
        brush.fillOval(x, 720, 60, 26);
        brush.setColor(colours[number % colours.length]);
        brush.fillOval(x - 32, top, 64, 92);
    }
}
