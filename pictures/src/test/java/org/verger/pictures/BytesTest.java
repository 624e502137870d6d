package org.verger.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BytesTest {
    @Test
    void nobodyChangesThemFromOutside() {
        byte[] mine = {1, 2, 3};
        var bytes = Bytes.of(mine);

        mine[0] = 9;
        bytes.toArray()[1] = 9;

        assertThat(bytes.toArray()).containsExactly(1, 2, 3);
        assertThat(bytes)
                .isEqualTo(Bytes.of(new byte[] {1, 2, 3}))
                .isNotEqualTo(Bytes.of(mine))
                .hasToString("3 bytes");
    }

    @Test
    void theHashIsSha256() {
        assertThat(Bytes.of(Originals.ascii("abc")).sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
