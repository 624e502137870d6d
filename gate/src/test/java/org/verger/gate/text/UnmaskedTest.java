package org.verger.gate.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnmaskedTest {

    @ParameterizedTest
    @CsvSource({
        "b3an5, beans",
        "b e a n s, beans",
        "b.e.a.n.s, beans",
        "b*e*a*n*s, beans",
        "b . e . a . n . s, beans",
        "beeeaaans, beans",
        "B ３ ａ n $, beans",
        "b\u200B3\u200Ban5, beans",
        "\u202Esnaeb\u202C, beans",
        "\uD83C\uDDE7 \uD83C\uDDEA \uD83C\uDDE6 \uD83C\uDDF3 \uD83C\uDDF8, beans"
    })
    void aHiddenWordIsReadAndItsPlaceIsKnown(String typed, String word) {
        Unmasked text = Unmasked.of("so: " + typed + " grow");

        assertThat(text.reading().words()).containsExactly("so", word, "grow");
        assertThat(text.isHidden(1, 1)).isTrue();
        assertThat(text.stretch(1, 1).from()).isBetween(4, 5);
        assertThat(text.stretch(1, 1).to()).isBetween(3 + typed.length(), 4 + typed.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"beans", "Beans!", "béans", "ten beans"})
    void inOrdinaryWordsNothingIsHidden(String typed) {
        Unmasked text = Unmasked.of(typed);

        assertThat(text.isHidden(0, text.reading().size() - 1)).isFalse();
    }

    /// One letter of the skeleton, and two that were typed.
    @Test
    void aLetterTwiceInARowStandsWhereBothDoThoughTheyAreTurned() {
        Unmasked text = Unmasked.of("\u202Eee\u202C");

        assertThat(text.stretch(0, 0)).isEqualTo(new Stretch(1, 3));
    }

    @Test
    void aLongerGapPartsTwoWords() {
        Unmasked text = Unmasked.of("t e n   b e a n s");

        assertThat(text.reading().words()).containsExactly("ten", "beans");
    }

    @Test
    void aSkeletonHasNoLetterTwiceInARow() {
        assertThat(Unmasked.skeleton("bootlaces")).isEqualTo("botiaces");
    }
}
