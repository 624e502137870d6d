package org.verger.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Random;

class PrintsTest {
    private final Prints prints = new Prints();

    @Test
    void theFirstNumberOfATextIsKept() {
        assertThat(prints.keep("Ella", 7)).isEqualTo(7);
        assertThat(prints.keep("Ella", 9)).isEqualTo(7);

        assertThat(prints.get("Ella")).isEqualTo(7);
        assertThat(prints.get("Tom")).isEqualTo(-1);
        assertThat(prints.has("Tom")).isFalse();
        assertThat(prints.size()).isEqualTo(1);
    }

    @Test
    void itSaysWhatAMapOfStringsWouldSay() {
        var map = new HashMap<String, Integer>();
        var random = new Random(20_261_126);
        for (int i = 0; i < 50_000; i++) {
            var text = Integer.toString(random.nextInt(30_000), 36);
            var before = map.putIfAbsent(text, i);
            assertThat(prints.keep(text, i)).isEqualTo(before == null ? i : before);
        }

        assertThat(prints.size()).isEqualTo(map.size());
        assertThat(map).allSatisfy((text, i) -> assertThat(prints.get(text)).isEqualTo(i));
    }
}
