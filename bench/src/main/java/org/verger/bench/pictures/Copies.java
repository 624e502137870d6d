package org.verger.bench.pictures;

import org.verger.bench.Report;
import org.verger.pictures.Darkroom;
import org.verger.pictures.Development.Developed;
import org.verger.pictures.Limits;
import org.verger.pictures.PerceptualHash;

import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// How far the hashes of a picture's copies lie from its own, and how far those of others: given a
/// folder of photographs and one for native libraries. The pictures are the photographs, the crowds
/// and the faceless parts of them, of which some are close kin.
public final class Copies {
    /// What was done to a copy.
    private record Change(String name, Function<BufferedImage, byte[]> copy) {}

    private static final List<Change> CHANGES =
            List.of(
                    new Change("JPEG 50", image -> Album.jpeg(image, 0.5)),
                    new Change("JPEG 95", image -> Album.jpeg(image, 0.95)),
                    new Change("half size", image -> sized(image, 0.25)),
                    new Change(
                            "a quarter of its size, JPEG 50",
                            image -> Album.jpeg(scaled(image, 0.0625), 0.5)),
                    new Change("2 % cut off each side", image -> cut(image, 0.02)),
                    new Change("5 % cut off each side", image -> cut(image, 0.05)),
                    new Change("a fifth darker", image -> lit(image, 0.8f, 0)),
                    new Change("lighter by 30 of 255", image -> lit(image, 1, 30)));

    private Copies() {}

    public static void main(String[] args) {
        var album = new Album(Path.of(args[0]));
        var darkroom = new Darkroom(Limits.DEFAULT, Path.of(args[1]));
        var pictures = new ArrayList<>(album.photographs());
        pictures.addAll(album.crowds());
        pictures.addAll(album.faceless());
        var hashes =
                pictures.stream().map(it -> hash(darkroom, Album.jpeg(it.image(), 0.9))).toList();
        System.out.println(
                Report.head(
                        "Copies of %d pictures, bits of 64".formatted(hashes.size()),
                        album.files()));
        System.out.println(
                Report.row("compared with", "least", "mean", "most", "taken for the same (≤ 10)"));
        System.out.println(Report.line(5));
        for (var change : CHANGES) {
            var distances = new ArrayList<Integer>();
            for (int at = 0; at < hashes.size(); at++) {
                var copy = change.copy().apply(pictures.get(at).image());
                distances.add(hashes.get(at).distance(hash(darkroom, copy)));
            }
            row(change.name(), distances);
        }
        row("every other picture", strangers(hashes));
        System.out.println(Report.row("flag nothing", "", "", "", "0"));
        System.out.println(Report.row("flag everything", "", "", "", "all"));
    }

    private static List<Integer> strangers(List<PerceptualHash> hashes) {
        var distances = new ArrayList<Integer>();
        for (int one = 0; one < hashes.size(); one++) {
            for (int other = one + 1; other < hashes.size(); other++) {
                distances.add(hashes.get(one).distance(hashes.get(other)));
            }
        }
        return distances;
    }

    private static void row(String name, List<Integer> distances) {
        var all = distances.stream().mapToInt(Integer::intValue).summaryStatistics();
        long same = distances.stream().filter(distance -> distance <= 10).count();
        System.out.println(
                Report.row(
                        name,
                        all.getMin(),
                        "%.1f".formatted(all.getAverage()),
                        all.getMax(),
                        same + " of " + distances.size()));
    }

    private static PerceptualHash hash(Darkroom darkroom, byte[] file) {
        if (darkroom.develop(file) instanceof Developed developed) {
            return developed.discovered().likeness();
        }
        throw new IllegalStateException("refused");
    }

    private static byte[] sized(BufferedImage image, double area) {
        return Album.jpeg(scaled(image, area), 0.9);
    }

    private static BufferedImage scaled(BufferedImage image, double area) {
        return Album.sized(image, area * image.getWidth() * image.getHeight() / 1e6);
    }

    private static byte[] cut(BufferedImage image, double part) {
        int across = (int) (image.getWidth() * part);
        int down = (int) (image.getHeight() * part);
        return Album.jpeg(
                image.getSubimage(
                        across, down, image.getWidth() - 2 * across, image.getHeight() - 2 * down),
                0.9);
    }

    private static byte[] lit(BufferedImage image, float factor, float more) {
        return Album.jpeg(new RescaleOp(factor, more, null).filter(image, null), 0.9);
    }
}
