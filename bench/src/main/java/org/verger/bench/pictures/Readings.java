package org.verger.bench.pictures;

import org.verger.bench.Report;
import org.verger.pictures.Darkroom;
import org.verger.pictures.Development.Developed;
import org.verger.pictures.Limits;
import org.verger.pictures.Rendition;
import org.verger.pictures.WritingReader;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// How many words are read at which size, on paper, on a dark board, over the photographs and
/// leaning; and what is read where nothing is written: given a folder of photographs and one for
/// native libraries. Names and words are invented, letters are those of a printer and not of a
/// hand.
public final class Readings {
    private static final int[] SIZES = {16, 20, 24, 32, 48, 64};
    private static final List<List<String>> LINES =
            List.of(
                    List.of("Certificate", "of", "Merit", "Odalys", "Thornbury"),
                    List.of("VISITOR", "Marlow", "Quillfeather"),
                    List.of("password", "hedgehog42", "network", "lantern"),
                    List.of("Reading", "group", "Tamsin", "Oakhollow", "Year", "Four"),
                    List.of("Surgery", "appointment", "Corin", "Westerby"));

    /// A ground to write on, and whether the writing leans.
    private record Ground(String name, List<BufferedImage> images, double leaning) {}

    private Readings() {}

    public static void main(String[] args) {
        var album = new Album(Path.of(args[0]));
        var folder = Path.of(args[1]);
        var darkroom = new Darkroom(Limits.DEFAULT, folder);
        var reader = new WritingReader(folder, Duration.ofMinutes(1));
        var photographs =
                album.photographs().stream().map(it -> Album.sized(it.image(), 1)).toList();
        var grounds =
                List.of(
                        new Ground("white paper", List.of(sheet(Color.WHITE)), 0),
                        new Ground("dark board", List.of(sheet(new Color(20, 60, 40))), 0),
                        new Ground("photographs", photographs, 0),
                        new Ground("white paper, leaning 5°", List.of(sheet(Color.WHITE)), 5),
                        new Ground("white paper, leaning 15°", List.of(sheet(Color.WHITE)), 15));
        System.out.println(
                Report.head("Words read, letters of so many pixels, recall", album.files()));
        var head = new ArrayList<Object>(List.of("written on"));
        for (int size : SIZES) {
            head.add(size + " px");
        }
        System.out.println(Report.row(head.toArray()));
        System.out.println(Report.line(head.size()));
        for (var ground : grounds) {
            var row = new ArrayList<Object>(List.of(ground.name()));
            for (int size : SIZES) {
                row.add(recall(darkroom, reader, ground, size));
            }
            System.out.println(Report.row(row.toArray()));
        }
        System.out.println(Report.row("flag nothing", "0 %", "0 %", "0 %", "0 %", "0 %", "0 %"));
        unwritten(darkroom, reader, photographs);
    }

    private static void unwritten(
            Darkroom darkroom, WritingReader reader, List<BufferedImage> photographs) {
        int words = 0;
        int pictures = 0;
        for (var photograph : photographs) {
            int found = reader.read(developed(darkroom, photograph)).words().size();
            words += found;
            pictures += found > 0 ? 1 : 0;
        }
        System.out.println(
                "\nRead where next to nothing is written: %d words in %d of %d photographs (flag everything: %d of %d)."
                        .formatted(
                                words,
                                pictures,
                                photographs.size(),
                                photographs.size(),
                                photographs.size()));
    }

    private static String recall(Darkroom darkroom, WritingReader reader, Ground ground, int size) {
        int written = 0;
        long read = 0;
        var random = new Random(size);
        for (var image : ground.images()) {
            for (var line : LINES) {
                var picture = written(image, line, size, ground.leaning(), random);
                var text = reader.read(developed(darkroom, picture)).text().toLowerCase(Locale.UK);
                written += line.size();
                read +=
                        line.stream()
                                .filter(word -> text.contains(word.toLowerCase(Locale.UK)))
                                .count();
            }
        }
        return "%.0f %%".formatted(100.0 * read / written);
    }

    private static BufferedImage written(
            BufferedImage ground, List<String> line, int size, double leaning, Random random) {
        var picture = Album.sized(ground, 1);
        var graphics = picture.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, size));
        int left = 40 + random.nextInt(60);
        int down = picture.getHeight() / 3 + random.nextInt(200);
        graphics.rotate(Math.toRadians(leaning), left, down);
        boolean dark = brightness(picture, left, down) < 128;
        graphics.setColor(dark ? Color.WHITE : Color.BLACK);
        graphics.drawString(String.join(" ", line), left, down);
        graphics.dispose();
        return picture;
    }

    private static int brightness(BufferedImage picture, int left, int down) {
        var colour = new Color(picture.getRGB(left + 10, down));
        return (colour.getRed() + colour.getGreen() + colour.getBlue()) / 3;
    }

    private static BufferedImage sheet(Color paper) {
        var sheet = new BufferedImage(1200, 833, BufferedImage.TYPE_3BYTE_BGR);
        var graphics = sheet.createGraphics();
        graphics.setColor(paper);
        graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        graphics.dispose();
        return sheet;
    }

    private static Rendition developed(Darkroom darkroom, BufferedImage picture) {
        if (darkroom.develop(Album.jpeg(picture, 0.9)) instanceof Developed developed) {
            return developed.full();
        }
        throw new IllegalStateException("refused");
    }
}
