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

    private final List<PerceptronSolver.Text> texts = new ArrayList<>();
    private final int[] folds = new int[TEXTS];

    SecondLooksTest() {
        var random = new SplittableRandom(7);
        for (int i = 0; i < TEXTS; i++) {
            boolean yes = i % 2 == 0;
            folds[i] = i / 2 % Folds.TEST;
            double words = random.nextDouble();
            var meaning = new float[Meaning.SIZE];
            float side = yes ? 1 : 0;
            for (int at = 0; at < 100; at++) {
                meaning[at] = side + (float) random.nextDouble(-0.5, 0.5);
            }
            texts.add(new PerceptronSolver.Text(meaning, words, yes, 1));
        }
    }

    @Test
    void whatWordsLeaveOpenIsLearnedFromMeanings() {
        double[] sums = looks().heldOutSums();

        double right = 0;
        double limit = Arrays.stream(sums).sorted().skip(TEXTS / 2).findFirst().orElseThrow();
        for (int i = 0; i < TEXTS; i++) {
            right += (sums[i] >= limit) == texts.get(i).isOne() ? 1 : 0;
        }
        assertThat(right / TEXTS).isGreaterThan(0.95);
    }

    @Test
    void theSameTextsTeachTheSame() {
        double one = looks().whole(HEAD).sum(0.5, texts.getFirst().meaning());

        assertThat(looks().whole(HEAD).sum(0.5, texts.getFirst().meaning())).isEqualTo(one);
    }

    @Test
    void whoseWordsComeToTooLittleIsNotLookedAtAgainAndIsBelowTheOthers() {
        var look = looks().whole(HEAD);
        double floor =
                texts.stream()
                        .mapToDouble(PerceptronSolver.Text::words)
                        .sorted()
                        .limit(20)
                        .max()
                        .orElseThrow();

        assertThat(look.isWorthwhile(0)).isFalse();
        assertThat(look.isWorthwhile(floor)).isTrue();
        assertThat(texts)
                .allMatch(text -> look.sum(0.5, text.meaning()) >= look.sumWithout(0.5) - 1e-9);
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
        return new SecondLooks(texts, folds);
    }
}
