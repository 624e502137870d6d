package org.verger.judge.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.verger.judge.model.Head;
import org.verger.judge.model.Meaning;
import org.verger.judge.model.Perceptron;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// Texts whose words say nothing, and of whose meanings those that are one lie on one side.
class SecondLooksTest {
    private static final int TEXTS = 800;
    private static final Head HEAD = new Head(0, 1, 0, 1, 2);

    private final List<float[]> meanings = new ArrayList<>();
    private final double[] words = new double[TEXTS];
    private final boolean[] yes = new boolean[TEXTS];
    private final int[] folds = new int[TEXTS];
    private final float[] costs = new float[TEXTS];

    SecondLooksTest() {
        var random = new SplittableRandom(7);
        for (int i = 0; i < TEXTS; i++) {
            yes[i] = i % 2 == 0;
            folds[i] = i / 2 % Folds.TEST;
            words[i] = random.nextDouble();
            costs[i] = 1;
            var meaning = new float[Meaning.SIZE];
            float side = yes[i] ? 1 : 0;
            for (int at = 0; at < 100; at++) {
                meaning[at] = side + (float) random.nextDouble(-0.5, 0.5);
            }
            meanings.add(meaning);
        }
    }

    @Test
    void whatWordsLeaveOpenIsLearnedFromMeanings() {
        double[] sums = looks().heldOutSums();

        double right = 0;
        double limit = Arrays.stream(sums).sorted().skip(TEXTS / 2).findFirst().orElseThrow();
        for (int i = 0; i < TEXTS; i++) {
            right += (sums[i] >= limit) == yes[i] ? 1 : 0;
        }
        assertThat(right / TEXTS).isGreaterThan(0.95);
    }

    @Test
    void theSameTextsTeachTheSame() {
        double one = looks().whole(HEAD).sum(0.5, meanings.getFirst());

        assertThat(looks().whole(HEAD).sum(0.5, meanings.getFirst())).isEqualTo(one);
    }

    @Test
    void whoseWordsComeToTooLittleIsNotLookedAtAgainAndIsBelowTheOthers() {
        var look = looks().whole(HEAD);
        double floor = Arrays.stream(words).sorted().limit(20).max().orElseThrow();

        assertThat(look.isWorthwhile(0)).isFalse();
        assertThat(look.isWorthwhile(floor)).isTrue();
        assertThat(meanings)
                .allMatch(meaning -> look.sum(0.5, meaning) >= look.sumWithout(0.5) - 1e-9);
    }

    @Test
    void theMeanOfPerceptronsSaysTheMeanOfWhatTheySay() {
        var one = perceptron(1, 2);
        var other = perceptron(-3, 1);
        var meaning = new float[Meaning.SIZE];
        meaning[0] = 1;

        double mean = Perceptron.mean(List.of(one, other)).sum(meaning);

        assertThat(mean).isCloseTo((one.sum(meaning) + other.sum(meaning)) / 2, within(1e-6));
    }

    private static Perceptron perceptron(float weight, float share) {
        var weights = new float[Meaning.SIZE][1];
        weights[0][0] = weight;
        return new Perceptron(weights, new float[] {0.5f}, new float[] {share}, 0.25f);
    }

    private SecondLooks looks() {
        return new SecondLooks(meanings, words, yes, folds, costs);
    }
}
