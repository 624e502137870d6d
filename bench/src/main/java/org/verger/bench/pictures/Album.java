package org.verger.bench.pictures;

import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/// The photographs that were given, with the faces that a person counted in each, and what is made
/// of them here: crowds and pictures without a face. None is committed.
final class Album {
    /// Under the lowest chin of each photograph, in parts of its height.
    private static final List<Photograph> PHOTOGRAPHS =
            List.of(
                    new Photograph("sample1.jpg", 3, 0.60),
                    new Photograph("sample2.jpg", 3, 0.38),
                    new Photograph("sample3.jpg", 3, 0.48),
                    new Photograph("sample4.jpg", 4, 0.34),
                    new Photograph("sample5.jpg", 5, 1),
                    new Photograph("sample6.jpg", 4, 0.52));

    /// @param faces as a person counts them, profiles and lowered heads too
    record Picture(String name, BufferedImage image, int faces) {}

    private record Photograph(String file, int faces, double chin) {}

    private final Path folder;

    Album(Path folder) {
        this.folder = folder;
    }

    List<Path> files() {
        return PHOTOGRAPHS.stream().map(photograph -> folder.resolve(photograph.file())).toList();
    }

    List<Picture> photographs() {
        return PHOTOGRAPHS.stream()
                .map(it -> new Picture(it.file(), read(it.file()), it.faces()))
                .toList();
    }

    /// Four and nine photographs side by side, as given, mirrored and dark: 14 to 33 small faces.
    List<Picture> crowds() {
        var all = photographs();
        return List.of(
                crowd("four", all, new int[] {0, 2, 3, 5}, 2, 1, false),
                crowd("four, mirrored", all, new int[] {1, 4, 5, 2}, 2, 1, true),
                crowd("four, dark", all, new int[] {3, 4, 0, 2}, 2, 0.45f, true),
                crowd("nine", all, new int[] {0, 1, 2, 3, 4, 5, 2, 5, 3}, 3, 1, false));
    }

    /// What lies under the faces: clothes, hands, furniture, floors.
    List<Picture> faceless() {
        return PHOTOGRAPHS.stream()
                .filter(it -> it.chin() < 1)
                .map(
                        it -> {
                            var whole = read(it.file());
                            int top = (int) (whole.getHeight() * it.chin());
                            return new Picture(
                                    "below " + it.file(),
                                    whole.getSubimage(
                                            0, top, whole.getWidth(), whole.getHeight() - top),
                                    0);
                        })
                .toList();
    }

    /// Scaled to so many million pixels.
    static BufferedImage sized(BufferedImage image, double megapixels) {
        double factor = Math.sqrt(megapixels * 1e6 / image.getWidth() / image.getHeight());
        int width = (int) Math.round(image.getWidth() * factor);
        int height = (int) Math.round(image.getHeight() * factor);
        var sized = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var graphics = sized.createGraphics();
        graphics.drawImage(
                image.getScaledInstance(width, height, BufferedImage.SCALE_AREA_AVERAGING),
                0,
                0,
                null);
        graphics.dispose();
        return sized;
    }

    /// Quality from 0 to 1.
    static byte[] jpeg(BufferedImage image, double quality) {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            var settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality((float) quality);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private BufferedImage read(String file) {
        try {
            return ImageIO.read(folder.resolve(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Picture crowd(
            String name, List<Picture> all, int[] chosen, int across, float light, boolean odd) {
        int width = 1920 / across;
        int height = 1440 / across;
        int down = chosen.length / across;
        var crowd = new BufferedImage(width * across, height * down, BufferedImage.TYPE_3BYTE_BGR);
        var graphics = crowd.createGraphics();
        int faces = 0;
        for (int at = 0; at < chosen.length; at++) {
            var picture = all.get(chosen[at]);
            var image = picture.image();
            double factor =
                    Math.min(
                            (double) width / image.getWidth(), (double) height / image.getHeight());
            var small = sized(image, factor * factor * image.getWidth() * image.getHeight() / 1e6);
            boolean mirrored = odd == (at % 2 == 0);
            int left = at % across * width + (mirrored ? small.getWidth() : 0);
            int wide = mirrored ? -small.getWidth() : small.getWidth();
            graphics.drawImage(small, left, at / across * height, wide, small.getHeight(), null);
            faces += picture.faces();
        }
        graphics.dispose();
        var lit = light == 1 ? crowd : new RescaleOp(light, 0, null).filter(crowd, null);
        return new Picture(name, lit, faces);
    }
}
