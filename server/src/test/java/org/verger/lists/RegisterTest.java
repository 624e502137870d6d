package org.verger.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Random;

class RegisterTest {
    private final Register register = new Register();

    @Test
    void theFirstNumberOfATextIsKept() {
        assertThat(register.keep("Ella", 7)).isEqualTo(7);
        assertThat(register.keep("Ella", 9)).isEqualTo(7);

        assertThat(register.get("Ella")).isEqualTo(7);
        assertThat(register.get("Tom")).isEqualTo(-1);
        assertThat(register.has("Tom")).isFalse();
        assertThat(register.size()).isEqualTo(1);
    }

    @Test
    void textsAreReadBackInTheOrderInWhichTheyCame() {
        var _ = register.keep("", 0);
        var _ = register.keep("Zoë", 1);
        var _ = register.keep("李", 2);

        assertThat(register.text(0)).isEmpty();
        assertThat(register.text(1)).isEqualTo("Zoë");
        assertThat(register.text(2)).isEqualTo("李");
    }

    @Test
    void itSaysWhatAMapOfStringsWouldSay() {
        var map = new HashMap<String, Integer>();
        var random = new Random(20_261_126);
        for (int i = 0; i < 50_000; i++) {
            var text = Integer.toString(random.nextInt(30_000), 36);
            var before = map.putIfAbsent(text, i);
            assertThat(register.keep(text, i)).isEqualTo(before == null ? i : before);
        }

        assertThat(register.size()).isEqualTo(map.size());
        assertThat(map).allSatisfy((text, i) -> assertThat(register.get(text)).isEqualTo(i));
    }
}
