package org.verger.gate.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.stream.IntStream;

class ReadingTest {

    @Test
    void wordsBehindLettersThatStandForSeveralAreReadWhole() {
        Reading reading = Reading.of("ß ﬃ ßßß Ella won the egg race");

        assertThat(reading.words())
                .containsExactly("ss", "ffi", "ssssss", "ella", "won", "the", "egg", "race");
        assertThat(reading.stretch(3, 4)).isEqualTo(new Stretch(8, 16));
    }

    /// Letters of scripts that English has no twins for are kept as they are.
    @Test
    void wordsBesideLettersOfOtherScriptsAreReadWhole() {
        Reading reading = Reading.of("Ella says 学校 to Zoë, twice");

        assertThat(reading.words()).containsExactly("ella", "says", "学校", "to", "zoe", "twice");
        assertThat(reading.stretch(4, 5)).isEqualTo(new Stretch(16, 26));
        assertThat(reading.opensWithACapital(4)).isTrue();
    }

    @Test
    void moreWordsThanWereLikelyFindRoom() {
        Reading reading = Reading.of("a b c d e f g h i j k l m n o p q r s t");

        assertThat(reading.words()).hasSize(20).startsWith("a", "b").endsWith("s", "t");
    }

    @Test
    void wordsWithACapitalWithinMayBeSeveral() {
        Reading reading = Reading.of("Ella EllaMarsh ella marshElla ÉllaMarsh");

        assertThat(IntStream.range(0, reading.size()).filter(reading::mayBeSeveral))
                .containsExactly(1, 3, 4);
    }
}
