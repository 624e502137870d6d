package org.verger.gate.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "b3an5",
                "b e a n s",
                "b.e.a.n.s",
                "beeeans",
                "bbeeaans",
                "be!ans",
                "5th3r",
                "1stupid",
                "\uD83C\uDDE7ean",
                "be!!ans",
                "\u202Esnaeb"
            })
    void whereLettersMayBeHiddenItIsWorthAnotherLook(String typed) {
        assertThat(Signs.of("so: " + typed).masked()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Well done! We won.",
                "Beans!!!",
                "Year 4 at 6",
                "a tall will",
                "brilliant William",
                "on the 9th, 21ST and 3rd",
                "what a night \uD83C\uDF89"
            })
    void ordinaryWordsAreReadOnce(String typed) {
        assertThat(Signs.of(typed).masked()).isFalse();
    }
}
