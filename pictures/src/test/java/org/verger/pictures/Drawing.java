package org.verger.pictures;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/// Heads of nobody, made of a dozen soft ovals, as simple as the detectors still take for a face: a
/// photograph of a person has no place in a repository.
final class Drawing {
    private static final int WALL = 150;
    private static final int LAYERS = 10;

    private final BufferedImage image;

    Drawing(int width, int height) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        fill(0, 0, width, height, WALL);
    }

    /// A head with its middle there, its face so many pixels wide, leaning clockwise.
    Drawing head(int x, int y, int side, int degrees) {
        var graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.translate(x, y);
        graphics.rotate(Math.toRadians(degrees));
        graphics.scale(side, side);
        oval(graphics, 0, -0.16, 0.60, 0.68, 60);
        oval(graphics, 0, 0.75, 0.26, 0.30, 165);
        oval(graphics, 0, 0.03, 0.47, 0.62, 205);
        for (int eye = -1; eye <= 1; eye += 2) {
            oval(graphics, 0.20 * eye, -0.13, 0.14, 0.08, 140);
            oval(graphics, 0.20 * eye, -0.24, 0.13, 0.03, 80);
            oval(graphics, 0.20 * eye, -0.12, 0.07, 0.04, 50);
            oval(graphics, 0.24 * eye, 0.12, 0.11, 0.10, 220);
        }
        oval(graphics, 0, -0.02, 0.05, 0.16, 230);
        oval(graphics, 0, 0.14, 0.10, 0.03, 130);
        oval(graphics, 0, 0.31, 0.18, 0.04, 100);
        oval(graphics, 0, 0.39, 0.12, 0.03, 170);
        graphics.dispose();
        return this;
    }

    /// The same with an empty border of so many pixels.
    Drawing bordered(int pixels) {
        var larger = new Drawing(image.getWidth() + 2 * pixels, image.getHeight() + 2 * pixels);
        larger.draw(AffineTransform.getTranslateInstance(pixels, pixels), image);
        return larger;
    }

    Drawing mirrored() {
        var other = new Drawing(image.getWidth(), image.getHeight());
        other.draw(new AffineTransform(-1, 0, 0, 1, image.getWidth(), 0), image);
        return other;
    }

    /// Grain of every brightness, in squares of so many pixels.
    Drawing noise(int square, long seed) {
        var random = new Random(seed);
        for (int y = 0; y < image.getHeight(); y += square) {
            for (int x = 0; x < image.getWidth(); x += square) {
                fill(x, y, square, square, random.nextInt(256));
            }
        }
        return this;
    }

    /// Dark and light, across or down.
    Drawing stripes(int wide, boolean across) {
        for (int at = 0; at < image.getWidth() + image.getHeight(); at += 2 * wide) {
            fill(
                    across ? 0 : at,
                    across ? at : 0,
                    across ? image.getWidth() : wide,
                    across ? wide : image.getHeight(),
                    60);
        }
        return this;
    }

    /// Balls, as bright and as round as heads.
    Drawing balls(int side) {
        var graphics = image.createGraphics();
        graphics.scale(side, side);
        for (int y = 1; y * side < image.getHeight(); y += 2) {
            for (int x = 1; x * side < image.getWidth(); x += 2) {
                oval(graphics, x, y, 0.47, 0.62, 205);
            }
        }
        graphics.dispose();
        return this;
    }

    byte[] jpeg() {
        return Originals.written(image, "jpg");
    }

    /// Softer at its edge than in its middle.
    private static void oval(
            Graphics2D graphics, double x, double y, double wide, double high, int grey) {
        graphics.setColor(new Color(grey, grey, grey));
        graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.3f));
        for (int layer = 0; layer < LAYERS; layer++) {
            double part = 1.2 - 0.5 * layer / LAYERS;
            graphics.fill(
                    new Ellipse2D.Double(
                            x - wide * part, y - high * part, 2 * wide * part, 2 * high * part));
        }
    }

    private void draw(AffineTransform where, BufferedImage other) {
        var graphics = image.createGraphics();
        graphics.drawImage(other, where, null);
        graphics.dispose();
    }

    private void fill(int x, int y, int width, int height, int grey) {
        var graphics = image.createGraphics();
        graphics.setColor(new Color(grey, grey, grey));
        graphics.fillRect(x, y, width, height);
        graphics.dispose();
    }
}
