package org.verger.verdicts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verger.verdicts.Changes.Fate.PUT_IN;
import static org.verger.verdicts.Changes.Fate.STAYS;
import static org.verger.verdicts.Changes.Fate.TAKEN_OUT;

import org.junit.jupiter.api.Test;
import org.verger.gate.Verdict;
import org.verger.verdicts.Changes.OfPhoto;
import org.verger.verdicts.Changes.Piece;
import org.verger.verdicts.Judged.Shown;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class ChangesTest {
    private static final Shown POTS = shown(1, "Paint pots.", "ella");
    private static final Shown HALL = shown(2, "The hall.", "");

    @Test
    void theSameIsNoChange() {
        var changes = Changes.between(judged("A word.", POTS), judged("A word.", POTS));

        assertThat(changes)
                .isEqualTo(
                        new Changes(List.of(new Piece(STAYS, "A word.")), List.of(), false, false));
        assertThat(changes.wordsChanged()).isFalse();
    }

    @Test
    void wordsAreComparedOneByOne() {
        var changes =
                Changes.between(judged("The trip is on Monday."), judged("The trip was on Monday"));

        assertThat(changes.words())
                .containsExactly(
                        new Piece(STAYS, "The trip "),
                        new Piece(TAKEN_OUT, "is"),
                        new Piece(PUT_IN, "was"),
                        new Piece(STAYS, " on "),
                        new Piece(TAKEN_OUT, "Monday."),
                        new Piece(PUT_IN, "Monday"));
    }

    /// Whatever is marked, both texts can be read from it.
    @Test
    void nothingOfEitherTextIsLost() {
        var before = "One\ntwo  three 🎈 four";
        var now = "Zero one\ntwo three\n\n🎈 five";

        var words = Changes.between(judged(before), judged(now)).words();

        assertThat(text(words, TAKEN_OUT)).isEqualTo(before);
        assertThat(text(words, PUT_IN)).isEqualTo(now);
    }

    @Test
    void photosAreComparedByWhichTheyAre() {
        var described = new Shown(POTS.photo(), "Pots.", "", 1, "ella");
        var tagged = new Shown(POTS.photo(), "Paint pots.", "", 1, "tom");
        var credited = new Shown(POTS.photo(), "Paint pots.", "A. Marsh", 1, "ella");

        assertThat(Changes.between(judged("", POTS), judged("", POTS, HALL)).photos())
                .containsExactly(new OfPhoto.Added(2));
        assertThat(Changes.between(judged("", HALL, POTS), judged("", POTS)).photos())
                .containsExactly(new OfPhoto.TakenOut(1, "The hall."));
        assertThat(Changes.between(judged("", POTS), judged("", described)).photos())
                .containsExactly(new OfPhoto.Described(1, "Paint pots.", "Pots."));
        assertThat(Changes.between(judged("", POTS), judged("", credited)).photos())
                .containsExactly(new OfPhoto.Credited(1, "", "A. Marsh"));
        assertThat(Changes.between(judged("", POTS), judged("", tagged)).photos())
                .containsExactly(new OfPhoto.Tagged(1, 1, 1));
    }

    private static String text(List<Piece> pieces, Changes.Fate side) {
        return pieces.stream()
                .filter(piece -> piece.fate() == STAYS || piece.fate() == side)
                .map(Piece::text)
                .reduce("", String::concat);
    }

    private static Shown shown(int number, String alt, String who) {
        return new Shown(new UUID(0, number), alt, "", who.isEmpty() ? 0 : 1, who);
    }

    private static Judged judged(String words, Shown... photos) {
        return new Judged(
                new UUID(0, 9),
                Stage.SUBMITTED,
                "0".repeat(64),
                words,
                Optional.of(Instant.EPOCH),
                List.of("bulletin"),
                List.of(photos),
                1,
                new Verdict("default 1", "roster 1", List.of()),
                Set.of());
    }
}
