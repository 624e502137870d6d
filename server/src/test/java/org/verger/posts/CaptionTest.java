package org.verger.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionTest {
    @Test
    void theWhiteSpaceAroundItIsNotKept() {
        assertThat(new Caption(" \n Words \n\n more\n ").value()).isEqualTo("Words \n\n more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t"})
    void nothingIsADraftWithoutWords(String nothing) {
        assertThat(new Caption(nothing)).isEqualTo(Caption.NONE);
        assertThat(Caption.NONE.opening()).isEqualTo("A post without words yet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "é", "🎨"})
    void itHasAtMostFiveThousandCharacters(String character) {
        var longest = character.repeat(Caption.LONGEST);

        assertThat(new Caption(longest).value()).isEqualTo(longest);
        assertThatThrownBy(() -> new Caption(longest + "."))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("this one 5001");
    }

    @Test
    void itsOpeningIsTheFirstLineOfIt() {
        assertThat(new Caption("Sports day\n\nIt was windy.").opening()).isEqualTo("Sports day");
    }

    @Test
    void aLongOpeningIsCutBetweenWords() {
        var opening = new Caption("word ".repeat(40)).opening();

        assertThat(opening).hasSizeLessThanOrEqualTo(90).endsWith("word …");
    }

    @Test
    void aLongWordIsCutAllTheSame() {
        assertThat(new Caption("x".repeat(200)).opening()).isEqualTo("x".repeat(89) + "…");
    }
}
