package org.verger.setup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Set;

class AddressTest {
    @Test
    void aNameBecomesAPartOfAnAddress() {
        assertThat(free("St Anne’s, Elm Row")).isEqualTo("st-annes-elm-row");
        assertThat(free("Ysgol Llŷn & Môn")).isEqualTo("ysgol-llyn-mon");
        assertThat(free("…")).isEqualTo("school");
        assertThat(free("a ".repeat(90))).hasSizeLessThanOrEqualTo(60).endsWith("a");
    }

    @Test
    void aTakenOneGetsANumber() {
        var taken = Set.of("hazel-bank", "hazel-bank-2");

        assertThat(Address.free("Hazel Bank", taken::contains)).isEqualTo("hazel-bank-3");
    }

    private static String free(String name) {
        return Address.free(name, _ -> false);
    }
}
