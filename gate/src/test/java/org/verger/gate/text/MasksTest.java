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
                "\u202Esnaeb"
            })
    void whereLettersMayBeHiddenItIsWorthAnotherLook(String typed) {
        assertThat(Signs.of("so: " + typed).masked()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Well done! We won.", "Beans!", "Year 4 at 6", "a tall will"})
    void ordinaryWordsAreReadOnce(String typed) {
        assertThat(Signs.of(typed).masked()).isFalse();
    }
}
