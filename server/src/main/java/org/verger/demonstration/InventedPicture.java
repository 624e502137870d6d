package org.verger.demonstration;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

import javax.imageio.ImageIO;

/// A drawing of children on a field, seen from behind, with bunting above them: the same for the
/// same numbers.
final class InventedPicture {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 800;
    private static final int GROUND = 640;

    private static final Color SKY = new Color(0x9cc7e3);
    private static final Color LIGHT = new Color(0xf3ead7);
    private static final Color HILL = new Color(0x7fa878);
    private static final Color GRASS = new Color(0x5f8f5a);
    private static final List<Color> COATS = colours(0xb5473c, 0x2f6f8f, 0xd8a13a, 0x6b4c8a);
    private static final List<Color> HAIR = colours(0x2b2320, 0x6a4326, 0xc79a55, 0x4b3a33);

    private final Graphics2D brush;

    private InventedPicture(Graphics2D brush) {
        this.brush = brush;
    }

    /// As a PNG file.
    static byte[] of(int children, int seed) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        new InventedPicture(brush).draw(children, seed);
        brush.dispose();
        return png(image);
    }

    private void draw(int children, int seed) {
        brush.setPaint(new GradientPaint(0, 0, SKY, 0, GROUND, LIGHT));
        brush.fillRect(0, 0, WIDTH, HEIGHT);
        brush.setPaint(HILL);
        brush.fill(new Ellipse2D.Double(-300, 430, 1100, 600));
        brush.fill(new Ellipse2D.Double(500, 480, 1000, 500));
        brush.setPaint(GRASS);
        brush.fillRect(0, GROUND, WIDTH, HEIGHT - GROUND);
        for (int i = 0; i < 16; i++) flag(i, seed);
        for (int i = 0; i < children; i++) child((i + 1.0) * WIDTH / (children + 1), seed + i);
    }

    private void flag(int number, int seed) {
        double x = number * 78.0;
        double y = 40 - 3.2 * Math.abs(number - 7.5);
        var flag = new Path2D.Double();
        flag.moveTo(x, y + 60);
        flag.lineTo(x + 56, y + 60);
        flag.lineTo(x + 28, y + 130);
        flag.closePath();
        brush.setPaint(COATS.get((number + seed) % COATS.size()));
        brush.fill(flag);
    }

    private void child(double x, int number) {
        double tall = 230 + number % 3 * 22;
        double top = GROUND + 70 - tall;
        brush.setPaint(COATS.get(number % COATS.size()));
        brush.fill(new RoundRectangle2D.Double(x - 58, top + 84, 116, tall - 84, 56, 56));
        brush.setPaint(HAIR.get(number % HAIR.size()));
        brush.fill(new Ellipse2D.Double(x - 42, top, 84, 96));
    }

    private static List<Color> colours(int... rgb) {
        return Arrays.stream(rgb).mapToObj(Color::new).toList();
    }

    private static byte[] png(BufferedImage image) {
        var file = new ByteArrayOutputStream();
        try {
            boolean _ = ImageIO.write(image, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
