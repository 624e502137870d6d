package org.verger.journeys;

import com.microsoft.playwright.options.FilePayload;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/// A group photo of nobody: a real JPEG with five drawn faces, of which each is found by whatever
/// finds faces.
final class Portraits {
    static final int FACES = 5;

    private static final Color HAIR = new Color(0x3c281e);
    private static final Color SOCKET = new Color(0xa0966955, true);
    private static final Color BROW = new Color(0x462d23);
    private static final Color WHITE = new Color(0xebe6e1);
    private static final Color PUPIL = new Color(0x281e19);
    private static final Color NOSTRILS = new Color(0xaaaa785f, true);
    private static final Color BRIDGE = new Color(0xa0f5d7be, true);
    private static final Color LIPS = new Color(0x964641);

    private final Graphics2D brush;
    private final double x;
    private final double y;
    private final double width;
    private final double height;

    private Portraits(Graphics2D brush, double x, double y, double width) {
        this.brush = brush;
        this.x = x;
        this.y = y;
        this.width = width;
        this.height = width * 1.3;
    }

    /// As a browser sends it.
    static FilePayload payload() {
        var group = new BufferedImage(1600, 1000, BufferedImage.TYPE_INT_RGB);
        var brush = group.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        brush.setPaint(new GradientPaint(0, 0, new Color(0x96aabe), 0, 1000, new Color(0x788c6e)));
        brush.fillRect(0, 0, 1600, 1000);
        for (int i = 0; i < FACES; i++)
            new Portraits(brush, 180 + i * 310, 420 + (i % 2) * 120, 170).draw();
        brush.dispose();
        var jpeg = new ByteArrayOutputStream();
        try {
            ImageIO.write(group, "jpg", jpeg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FilePayload("class.jpg", "image/jpeg", jpeg.toByteArray());
    }

    private void draw() {
        oval(HAIR, 0, -.13, 1.16, 1.1);
        brush.setPaint(skin());
        brush.fill(oval(0, 0, 1, 1));
        fringe();
        eye(-.21);
        eye(.21);
        oval(NOSTRILS, 0, .155, .2, .07);
        oval(BRIDGE, 0, .03, .07, .22);
        oval(LIPS, 0, .28, .38, .08);
    }

    private void eye(double side) {
        oval(SOCKET, side, -.068, .32, .154);
        brush.setColor(BROW);
        brush.setStroke(new BasicStroke((float) (width * .045)));
        double left = x + (side - .15) * width;
        double top = y - .06 * height - .17 * width;
        brush.draw(new Arc2D.Double(left, top, .3 * width, .16 * width, 30, 120, Arc2D.OPEN));
        oval(WHITE, side, -.06, .2, .07);
        oval(PUPIL, side, -.06, .1, .077);
    }

    private void fringe() {
        brush.setColor(HAIR);
        double left = x - .52 * width;
        double top = y - .56 * height;
        brush.fill(new Arc2D.Double(left, top, 1.04 * width, .7 * height, 20, 140, Arc2D.CHORD));
    }

    private RadialGradientPaint skin() {
        return new RadialGradientPaint(
                new Point2D.Double(x, y - .05 * height),
                (float) (.62 * height),
                new float[] {0, .75f, 1},
                new Color[] {new Color(0xf0cdb4), new Color(0xdeb496), new Color(0xaa7d64)});
    }

    private void oval(Color colour, double right, double down, double wide, double high) {
        brush.setColor(colour);
        brush.fill(oval(right, down, wide, high));
    }

    /// Measured in widths and heights of the face, from its middle.
    private Shape oval(double right, double down, double wide, double high) {
        return new Ellipse2D.Double(
                x + (right - wide / 2) * width,
                y + (down - high / 2) * height,
                wide * width,
                high * height);
    }
}
