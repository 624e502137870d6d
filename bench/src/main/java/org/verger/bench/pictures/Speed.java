package org.verger.bench.pictures;

import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.global.opencv_imgcodecs;
import org.bytedeco.opencv.opencv_core.Mat;
import org.verger.bench.Report;
import org.verger.pictures.Darkroom;
import org.verger.pictures.Development.Developed;
import org.verger.pictures.Limits;
import org.verger.pictures.WritingReader;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;

import javax.imageio.ImageIO;

/// How long a photograph takes: given a folder of photographs and one for native libraries. Each is
/// enlarged to twelve million pixels with a camera's grain, the least favourable to its decoder.
public final class Speed {
    private static final double MEGAPIXELS = 12;

    private Speed() {}

    public static void main(String[] args) {
        var album = new Album(Path.of(args[0]));
        var folder = Path.of(args[1]);
        var darkroom = new Darkroom(Limits.DEFAULT, folder);
        var reader = new WritingReader(folder, Duration.ofMinutes(1));
        System.out.println(
                Report.head(
                        "JPEG of twelve million pixels, processor time, one thread",
                        album.files()));
        System.out.println(
                Report.row(
                        "photograph",
                        "MB",
                        "decoded by ImageIO, ms",
                        "by OpenCV, ms",
                        "whole path, ms",
                        "faces in the rendition, ms",
                        "writing in the rendition, ms"));
        System.out.println(Report.line(7));
        for (var picture : album.photographs()) {
            byte[] file = Album.jpeg(grained(Album.sized(picture.image(), MEGAPIXELS)), 0.9);
            var rendition = developed(darkroom, file).full();
            double[] times =
                    Clock.medians(
                            () -> imageIo(file),
                            () -> openCv(file),
                            () -> developed(darkroom, file),
                            () -> darkroom.countFaces(rendition),
                            () -> reader.read(rendition));
            System.out.println(
                    Report.row(
                            picture.name(),
                            "%.1f".formatted(file.length / 1e6),
                            whole(times[0]),
                            whole(times[1]),
                            whole(times[2]),
                            whole(times[3]),
                            whole(times[4])));
        }
    }

    private static String whole(double millis) {
        return "%.0f".formatted(millis);
    }

    private static Developed developed(Darkroom darkroom, byte[] file) {
        if (darkroom.develop(file) instanceof Developed developed) {
            return developed;
        }
        throw new IllegalStateException("refused");
    }

    private static int imageIo(byte[] file) {
        try {
            return checked(ImageIO.read(new ByteArrayInputStream(file)).getWidth());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int openCv(byte[] file) {
        try (var _ = new PointerScope()) {
            return checked(
                    opencv_imgcodecs
                            .imdecode(
                                    new Mat(new BytePointer(file)),
                                    opencv_imgcodecs.IMREAD_COLOR_BGR)
                            .cols());
        }
    }

    private static int checked(int width) {
        if (width < 3000) {
            throw new IllegalStateException("decoded to " + width + " pixels across");
        }
        return width;
    }

    private static BufferedImage grained(BufferedImage image) {
        var random = new Random(7);
        var samples = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        for (int at = 0; at < samples.length; at++) {
            int value = (samples[at] & 0xff) + random.nextInt(9) - 4;
            samples[at] = (byte) Math.clamp(value, 0, 255);
        }
        return image;
    }
}
