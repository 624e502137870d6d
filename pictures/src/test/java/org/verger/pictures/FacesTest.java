package org.verger.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verger.pictures.Lab.developed;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.Stream;

/// The search for faces on heads drawn by code. It holds what the search does and does not do, not
/// how well it does on photographs: that is measured in `bench`.
class FacesTest {
    @Test
    void everyHeadIsCounted() {
        assertThat(found(group()).faces()).isEqualTo(5);
    }

    /// Leaning more than the upright search takes.
    @ParameterizedTest
    @ValueSource(ints = {-38, -30, -20, 20, 30, 38})
    void aLeaningHeadIsCountedToo(int degrees) {
        assertThat(found(wall().head(450, 350, 160, degrees)).faces()).isEqualTo(1);
    }

    /// Between upright and leaning more than one search finds it.
    @ParameterizedTest
    @ValueSource(ints = {-25, -20, -15, -10, -5, 0, 5, 10, 15, 20, 25})
    void oneHeadIsOneFace(int degrees) {
        var heads = wall();
        heads.head(150, 200, 90, degrees).head(400, 400, 130, degrees);
        heads.head(720, 350, 200, degrees);

        assertThat(found(heads).faces()).isEqualTo(3);
    }

    @Test
    void twoHeadsThatTouchAreTwoFaces() {
        var heads = wall().head(380, 350, 140, 0).head(530, 350, 140, 0);

        assertThat(found(heads).faces()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 30, 75})
    void anEmptyBorderHidesNobody(int pixels) {
        assertThat(found(group().bordered(pixels)).faces()).isEqualTo(5);
    }

    @Test
    void aMirrorShowsAsMany() {
        assertThat(found(group().mirrored()).faces()).isEqualTo(5);
    }

    /// A face of some 30 pixels is looked for where there are a million; of more pixels, a million
    /// are made first.
    @Test
    void howSmallAFaceMayBe() {
        assertThat(found(wall().head(450, 350, 24, 0)).faces()).isEqualTo(1);
        assertThat(found(wall().head(450, 350, 12, 0)).faces()).isZero();
        assertThat(found(large().head(900, 700, 60, 0)).faces()).isEqualTo(1);
        assertThat(found(large().head(900, 700, 24, 0)).faces()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 160, 300, 420})
    void howLargeTheLargestIs(int side) {
        var discovered = found(wall().head(120, 120, 40, 0).head(560, 350, side, 0));

        assertThat(discovered.faces()).isEqualTo(2);
        assertThat(discovered.largestFace()).isCloseTo(1.2 * side / 700, Offset.offset(0.06));
    }

    /// The quick detector alone takes some of the coarser grain for faces.
    @ParameterizedTest
    @MethodSource("pictures")
    void whereNobodyIsNobodyIsCounted(Drawing nobody) {
        var discovered = found(nobody);

        assertThat(discovered.faces()).isZero();
        assertThat(discovered.largestFace()).isZero();
    }

    @Test
    void aRenditionIsCountedAsItsOriginalWas() {
        var full = developed(group().jpeg()).full();

        assertThat(Lab.DARKROOM.countFaces(full)).isEqualTo(5);
    }

    static Stream<Drawing> pictures() {
        return Stream.of(
                wall(),
                wall().noise(1, 1),
                wall().noise(8, 2),
                wall().noise(25, 3),
                wall().stripes(4, true),
                wall().stripes(20, false),
                wall().stripes(60, true),
                wall().balls(60),
                wall().balls(120));
    }

    private static Drawing group() {
        return new Drawing(1000, 700)
                .head(130, 300, 120, 0)
                .head(330, 320, 80, 0)
                .head(500, 330, 140, 0)
                .head(720, 280, 110, 20)
                .head(890, 300, 100, -20);
    }

    private static Drawing wall() {
        return new Drawing(900, 700);
    }

    private static Drawing large() {
        return new Drawing(1800, 1400);
    }

    private static Discovered found(Drawing drawing) {
        return developed(drawing.jpeg()).discovered();
    }
}
