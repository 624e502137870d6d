package org.verger.judge.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

class VectorTest {
    private static final Vector TEXT = Vector.counted("my uncle and my aunt came to the match");
    private static final Rarity RARITY = Rarity.among(List.of(TEXT, Vector.counted("the match")));

    @Test
    void eachKindOfGramHasLengthOneAndTheWaysOfTellingOneAndAHalf() {
        var weighed = TEXT.weighed(RARITY);

        double square = 0;
        for (float value : weighed.values()) {
            square += value * value;
        }

        assertThat(square).isCloseTo(4 + 1.5 * 1.5, within(1e-4));
    }

    @Test
    void aWordOfTheSameClassSharesGrams() {
        var uncle = Vector.counted("my uncle").buckets();
        var grandad = Vector.counted("my grandad").buckets();
        var teapot = Vector.counted("my teapot").buckets();

        assertThat(shared(uncle, grandad)).isGreaterThan(shared(uncle, teapot));
    }

    @Test
    void aWordThatNoLessonHadIsKinToOneThatALessonHad() {
        var bruised = Vector.counted("bruised").buckets();
        var battered = Vector.counted("battered").buckets();
        var teapot = Vector.counted("teapot").buckets();

        assertThat(shared(bruised, battered)).isGreaterThan(shared(bruised, teapot));
    }

    @Test
    void weightsAreReadAsTheyWereWritten() throws IOException {
        var exact = new float[1][Grams.BUCKETS];
        exact[0][TEXT.buckets()[0]] = 2;
        exact[0][TEXT.buckets()[1]] = -0.5f;
        var head = new Head(0.25f, 1.5, -1, 0.5, 2);
        var out = new ByteArrayOutputStream();

        Weights.of(RARITY, List.of(head), exact, Map.of()).write(out);
        var read = Weights.read(new ByteArrayInputStream(out.toByteArray()));

        assertThat(read.head(0)).isEqualTo(head);
        assertThat(read.weight(0, TEXT.buckets()[0])).isEqualTo(2);
        assertThat(read.weight(0, TEXT.buckets()[1])).isCloseTo(-0.5, within(0.01));
    }

    private static long shared(int[] some, int[] others) {
        return Arrays.stream(some)
                .filter(bucket -> Arrays.binarySearch(others, bucket) >= 0)
                .count();
    }
}
