package org.verger.photos;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/// A photograph of a sheet of paper with something written on it.
final class Paper {
    private Paper() {}

    static byte[] jpeg(String... lines) {
        var paper = new BufferedImage(1400, 900, BufferedImage.TYPE_INT_RGB);
        var brush = paper.createGraphics();
        brush.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, 1400, 900);
        brush.setColor(Color.BLACK);
        brush.setFont(new Font(Font.SERIF, Font.PLAIN, 64));
        for (int line = 0; line < lines.length; line++)
            brush.drawString(lines[line], 320, 300 + 150 * line);
        brush.dispose();
        var jpeg = new ByteArrayOutputStream();
        try {
            ImageIO.write(paper, "jpg", jpeg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jpeg.toByteArray();
    }
}
