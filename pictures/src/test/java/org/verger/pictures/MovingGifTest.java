package org.verger.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verger.pictures.Lab.developed;
import static org.verger.pictures.Originals.ascii;
import static org.verger.pictures.Originals.joined;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/// GIFs put together by hand (GIF89a specification), sixteen pixels to a side, of which the first
/// frame is kept: what it leaves open is white, as on a page, whatever comes after it and whatever
/// colour the file calls its background.
class MovingGifTest {
    private static final int SIDE = 16;
    private static final int RED = 1;
    private static final int BLUE = 3;
    private static final int GREEN_BACKGROUND = 2;
    private static final int NO_BACKGROUND = 9;
    private static final int CLEAR = 4;
    private static final int END = 5;

    @ParameterizedTest
    @CsvSource({
        "0, false", "1, false", "2, false", "3, false",
        "0, true", "1, true", "2, true", "3, true"
    })
    void whatTheFirstFrameLeavesOpenIsWhite(int disposal, boolean isSecondTransparent) {
        byte[] second = joined(control(disposal, isSecondTransparent), frame(SIDE, BLUE));

        for (int background : new int[] {0, GREEN_BACKGROUND}) {
            byte[] nothing = joined(control(disposal, true), frame(SIDE, 0));
            byte[] corner = joined(control(disposal, false), frame(SIDE / 2, RED));

            assertSeen(gif(background, nothing, second), Color.WHITE, Color.WHITE);
            assertSeen(gif(background, corner, second), Color.RED, Color.WHITE);
        }
    }

    @Test
    void soItIsInOneThatDoesNotMove() {
        assertSeen(gif(0, joined(control(2, true), frame(SIDE, 0))), Color.WHITE, Color.WHITE);
        assertSeen(gif(GREEN_BACKGROUND, frame(SIDE / 2, RED)), Color.RED, Color.WHITE);
        assertSeen(gif(0, frame(SIDE, 0)), Color.BLACK, Color.BLACK);
    }

    @Test
    void aBackgroundThatIsNoColourOfTheTableDamagesNothing() {
        assertSeen(gif(NO_BACKGROUND, frame(SIDE / 2, RED)), Color.RED, Color.WHITE);
    }

    private static byte[] gif(int background, byte[]... frames) {
        byte[] screen = {SIDE, 0, SIDE, 0, (byte) 0x81, (byte) background, 0};
        byte[] table = {0, 0, 0, (byte) 255, 0, 0, 0, (byte) 255, 0, 0, 0, (byte) 255};
        return joined(ascii("GIF89a"), screen, table, joined(frames), ascii(";"));
    }

    /// What becomes of a frame when its time is over, and whether its colour 0 is no colour.
    private static byte[] control(int disposal, boolean transparent) {
        int packed = disposal << 2 | (transparent ? 1 : 0);
        return new byte[] {0x21, (byte) 0xf9, 4, (byte) packed, 5, 0, 0, 0};
    }

    /// A square of one colour in the upper left corner. Before each pixel the table of what was
    /// seen is cleared, so that all codes are of three bits.
    private static byte[] frame(int side, int colour) {
        var codes = new ByteArrayOutputStream();
        for (int pixel = 0; pixel < side * side; pixel++) {
            codes.writeBytes(new byte[] {CLEAR, (byte) colour});
        }
        codes.write(END);
        byte[] descriptor = {0x2c, 0, 0, 0, 0, (byte) side, 0, (byte) side, 0, 0, 2};
        return joined(descriptor, blocks(packed(codes.toByteArray())), new byte[1]);
    }

    /// Three bits each, the lowest first.
    private static byte[] packed(byte[] codes) {
        var packed = new byte[(codes.length * 3 + 7) / 8];
        for (int bit = 0; bit < codes.length * 3; bit++) {
            int set = codes[bit / 3] >> bit % 3 & 1;
            packed[bit / 8] |= (byte) (set << bit % 8);
        }
        return packed;
    }

    private static byte[] blocks(byte[] content) {
        var blocks = new ByteArrayOutputStream();
        for (int from = 0; from < content.length; from += 255) {
            byte[] block = Arrays.copyOfRange(content, from, Math.min(content.length, from + 255));
            blocks.write(block.length);
            blocks.writeBytes(block);
        }
        return blocks.toByteArray();
    }

    private static void assertSeen(byte[] gif, Color upperLeft, Color lowerRight) {
        var seen = Originals.read(developed(gif).full().bytes());

        assertAlike(new Color(seen.getRGB(3, 3)), upperLeft);
        assertAlike(new Color(seen.getRGB(12, 12)), lowerRight);
    }

    private static void assertAlike(Color seen, Color expected) {
        int apart =
                Math.abs(seen.getRed() - expected.getRed())
                        + Math.abs(seen.getGreen() - expected.getGreen())
                        + Math.abs(seen.getBlue() - expected.getBlue());
        assertThat(apart).as("%s is %s", expected, seen).isLessThan(40);
    }
}
