package org.verger.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import org.bytedeco.javacpp.PointerScope;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.awt.Color;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class PerceptualHashTest {
    private static final int PICTURES = 20;

    @BeforeAll
    static void unpackWhereTheDarkroomDoes() {
        NativeLibraries.unpackInto(Path.of("target", "native"));
    }

    @Test
    void copiesAreLikeTheirOriginal() throws IOException {
        for (int seed = 0; seed < PICTURES; seed++) {
            var picture = drawn(seed);
            var hash = hash(picture, 0.9f);

            for (var copy : copies(picture)) {
                assertThat(hash(copy, 0.9f)).as("picture %d", seed).matches(hash::isLike);
            }
            for (float quality : new float[] {0.5f, 0.95f}) {
                assertThat(hash(picture, quality)).as("picture %d", seed).matches(hash::isLike);
            }
        }
    }

    @Test
    void strangersAreNotAlike() throws IOException {
        var hashes = new ArrayList<PerceptualHash>();
        for (int seed = 0; seed < PICTURES; seed++) {
            hashes.add(hash(drawn(seed), 0.9f));
        }

        for (var one : hashes) {
            assertThat(hashes).filteredOn(one::isLike).containsExactly(one);
        }
    }

    @Test
    void theDistanceIsThatOfTheBits() {
        var hash = new PerceptualHash(0b1011);

        assertThat(hash.distance(hash)).isZero();
        assertThat(hash.distance(new PerceptualHash(~0b1011))).isEqualTo(64);
        assertThat(hash.isLike(new PerceptualHash(0b1011L ^ 0x3ff0))).isTrue();
        assertThat(hash.isLike(new PerceptualHash(0b1011L ^ 0x7ff0))).isFalse();
    }

    /// Smaller, a fiftieth cut off each side, lighter and darker.
    private static List<BufferedImage> copies(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        var smaller = new BufferedImage(width / 3, height / 3, BufferedImage.TYPE_INT_RGB);
        var graphics = smaller.createGraphics();
        var third = picture.getScaledInstance(width / 3, height / 3, Image.SCALE_AREA_AVERAGING);
        graphics.drawImage(third, 0, 0, null);
        graphics.dispose();
        int margin = width / 50;
        return List.of(
                smaller,
                picture.getSubimage(margin, margin, width - 2 * margin, height - 2 * margin),
                new RescaleOp(0.8f, 0, null).filter(picture, null),
                new RescaleOp(1, 30, null).filter(picture, null));
    }

    private static PerceptualHash hash(BufferedImage picture, float quality) throws IOException {
        byte[] file = Originals.jpeg(picture, quality);
        try (var _ = new PointerScope()) {
            var anatomy = Anatomy.of(file, Kind.JPEG).orElseThrow();
            return PerceptualHash.of(Pixels.decode(file, anatomy, 2048).orElseThrow());
        }
    }

    private static BufferedImage drawn(long seed) {
        var random = new Random(seed);
        var image = new BufferedImage(480, 360, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        for (int shape = 0; shape < 30; shape++) {
            graphics.setColor(new Color(random.nextInt(0xffffff)));
            graphics.fillOval(
                    random.nextInt(480) - 60,
                    random.nextInt(360) - 60,
                    20 + random.nextInt(160),
                    20 + random.nextInt(160));
        }
        graphics.dispose();
        return image;
    }
}
