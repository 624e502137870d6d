package org.verger.judge.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MeaningTest {
    private static final Meaning MEANING = Meaning.shared();

    @Test
    void whatIsSaidInOtherWordsLiesNear() {
        double near = likeness("my uncle scares me", "i am frightened of my mum's brother");
        double far = likeness("my uncle scares me", "the cake sale raised eighty pounds");

        assertThat(near).isGreaterThan(far + 0.1);
    }

    @Test
    void everyTextHasAMeaningOfLengthOne() {
        for (String text : new String[] {"", " \n", "😭", "\ud83d", "a ".repeat(5_000)}) {
            assertThat(MEANING.of(text)).hasSize(Meaning.SIZE);
            assertThat(likeness(text, text)).isCloseTo(1, within(1e-5));
        }
    }

    private static double likeness(String one, String other) {
        float[] left = MEANING.of(one);
        float[] right = MEANING.of(other);
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }
}
