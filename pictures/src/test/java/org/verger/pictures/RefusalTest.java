package org.verger.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verger.pictures.Lab.assertRefused;
import static org.verger.pictures.Lab.developed;
import static org.verger.pictures.Originals.ascii;
import static org.verger.pictures.Originals.joined;
import static org.verger.pictures.Reason.DAMAGED;
import static org.verger.pictures.Reason.KIND_NOT_TAKEN;
import static org.verger.pictures.Reason.NOT_A_PICTURE;
import static org.verger.pictures.Reason.TOO_LARGE;
import static org.verger.pictures.Reason.TOO_MANY_PIXELS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verger.pictures.Development.Refused;

import java.awt.Color;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;

class RefusalTest {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\u00ff",
                "GIF8",
                "hello",
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "%PDF-1.7",
                "PK\3\4",
                "\0\0\0\u0014ftypqt  \0\0\0\0qt  heic",
                "\0\0\0\u00f0ftypisom",
                "RIFF\0\0\0\0WAVEfmt "
            })
    void whatIsNoPictureIsSaidToBeNone(String content) {
        assertRefused(ascii(content), NOT_A_PICTURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\0\0\0\u0018ftypheic\0\0\0\0",
                "\0\0\0\u0018ftypavif\0\0\0\0",
                "\0\0\0\u001cftypMiHB\0\0\0\0miafMiHBheic",
                "II*\0\10\0\0\0",
                "BM\0\0\0\0"
            })
    void otherKindsOfPictureAreAskedForAsJpeg(String content) {
        assertRefused(ascii(content), KIND_NOT_TAKEN);
        assertThat(KIND_NOT_TAKEN.words()).contains("JPEG", "iPhone");
    }

    /// By its length it says that it is an HEIC, and by all else that it is a WebP.
    @Test
    void whatIsTakenIsNotOfAKindThatIsNot() {
        byte[] both = ascii("RIFFftypWEBPVP8 avif");

        assertThat(Kind.of(both)).contains(Kind.WEBP);
        assertThat(Kind.isPictureNotTaken(both)).isFalse();
        assertRefused(both, DAMAGED);
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonSaysWhatToDo(Reason reason) {
        assertThat(reason.words()).matches(".*\\. .*\\.").doesNotContain("\n");
    }

    /// 30,000 × 30,000 pixels, 3.6 GB once decoded, in two megabytes.
    @Test
    void aBombIsRefusedByItsHeader() {
        byte[] bomb =
                joined(
                        Originals.pngHeader(30_000, 30_000),
                        Originals.pngChunk("IDAT", new byte[2_000_000]),
                        Originals.pngChunk("IEND", new byte[0]));

        long start = CLOCK.getCurrentThreadCpuTime();
        assertRefused(bomb, TOO_MANY_PIXELS);
        assertThat(Duration.ofNanos(CLOCK.getCurrentThreadCpuTime() - start))
                .isLessThan(Duration.ofMillis(200));
    }

    @Test
    void aBombOfEachKindIsRefused() {
        byte[] jpeg = Originals.jpeg(64, 48);
        int frame = indexOf(jpeg, 0xff, 0xc0);
        Arrays.fill(jpeg, frame + 5, frame + 9, (byte) 0xfe);
        byte[] gif = Originals.gif(64, 48);
        Arrays.fill(gif, 6, 10, (byte) 0xff);

        assertRefused(jpeg, TOO_MANY_PIXELS);
        assertRefused(gif, TOO_MANY_PIXELS);
        assertRefused(Originals.webp(16_384, 16_384, Color.ORANGE), TOO_MANY_PIXELS);
    }

    @Test
    void limitsAreThoseGiven() {
        var strict =
                new Darkroom(new Limits(64 * 48, 64 * 48, 10_000, 32), Path.of("target", "native"));

        assertThat(strict.develop(Originals.png(64, 48))).isInstanceOf(Development.Developed.class);
        assertThat(strict.develop(Originals.png(65, 48))).isEqualTo(new Refused(TOO_MANY_PIXELS));
        assertThat(strict.develop(new byte[10_001])).isEqualTo(new Refused(TOO_LARGE));
    }

    static Stream<byte[]> oneOfEachKind() {
        byte[] exif = Originals.exifSegment(Originals.tiff(6, true, true));
        return Stream.of(
                Originals.with(Originals.jpeg(320, 240), 0xe1, exif),
                Originals.png(320, 240),
                Originals.webpWith(Originals.riffChunk("EXIF", Originals.tiff(6, true, true))),
                Originals.gif(320, 240));
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void whatWasNotSentWholeIsDamaged(byte[] original) {
        for (int kept = 16; kept < original.length; kept += 1 + original.length / 200) {
            assertRefused(Arrays.copyOf(original, kept), DAMAGED);
        }
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void whateverIsWrongWithAFileTheAnswerIsAValue(byte[] original) {
        var random = new Random(4);
        int developed = 0;
        for (int round = 0; round < 500; round++) {
            byte[] corrupt = original.clone();
            for (int flips = 1 + random.nextInt(8); flips > 0; flips--) {
                corrupt[random.nextInt(corrupt.length)] = (byte) random.nextInt(256);
            }
            developed += Lab.DARKROOM.develop(corrupt) instanceof Refused ? 0 : 1;
        }
        assertThat(developed).isBetween(0, 499);
    }

    @Test
    void garbageBehindARightBeginningIsDamaged() {
        var random = new Random(5);
        for (String start :
                new String[] {
                    "\u00ff\u00d8\u00ff", "\u0089PNG\r\n\u001a\n", "GIF89a", "RIFF\0\0\0\0WEBPVP8 "
                }) {
            var noise = new byte[2000];
            random.nextBytes(noise);
            assertRefused(joined(ascii(start), noise), DAMAGED);
        }
    }

    @Test
    void whatIsAlsoSomethingElseComesOutAsPixelsOnly() {
        byte[] script = ascii("*/=1;alert('x')//");
        byte[] archive = ascii("PK\3\4 something inside PK\5\6");

        for (byte[] original :
                new byte[][] {
                    joined(Originals.gif(64, 48), script), joined(Originals.jpeg(64, 48), archive)
                }) {
            var developed = developed(original);
            assertThat(developed.discovered().metadata()).contains(Metadata.OTHER);
            assertThat(new String(developed.full().bytes().toArray(), StandardCharsets.ISO_8859_1))
                    .doesNotContain("alert", "PK\3\4");
        }
    }

    private static int indexOf(byte[] bytes, int first, int second) {
        int at = 0;
        while ((bytes[at] & 0xff) != first || (bytes[at + 1] & 0xff) != second) {
            at++;
        }
        return at;
    }
}
