package org.verger.gate.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class LexiconTest {
    private static final int CALENDAR = 1;
    private static final int NAMES = 2;
    private static final Lexicon LEXICON =
            Lexicon.of(WordList.named("common-words.txt"), List.of("calendar", "names"));

    @Test
    void aWordOfTwoChaptersIsOfBoth() {
        assertThat(LEXICON.of("august")).isEqualTo(CALENDAR | NAMES);
        assertThat(LEXICON.of("easter")).isEqualTo(CALENDAR);
    }

    @Test
    void aWordOfATextIsLookedUpByItsLetters() {
        Reading reading = Reading.of("Grace left in AUGUST, gracefully.");

        assertThat(LEXICON.of(reading, 0)).isEqualTo(NAMES);
        assertThat(LEXICON.of(reading, 1)).isZero();
        assertThat(LEXICON.of(reading, 3)).isEqualTo(CALENDAR | NAMES);
        assertThat(LEXICON.of(reading, 4)).isZero();
    }

    @Test
    void wordsInARowAreLookedUpAsOne() {
        Reading reading = Reading.of("rose mary and a rose");

        assertThat(LEXICON.of(reading, 0, 1)).isEqualTo(NAMES);
        assertThat(LEXICON.of(reading, 1, 2)).isZero();
    }
}
