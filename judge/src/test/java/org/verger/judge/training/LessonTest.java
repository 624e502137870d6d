package org.verger.judge.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.verger.judge.Category;
import org.verger.judge.model.Rarity;
import org.verger.judge.model.Vector;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class LessonTest {
    private static final List<String> GLAD = List.of("glad song", "glad choir", "glad day", "glad");
    private static final List<String> GLOOMY = List.of("wet song", "wet choir", "wet day", "wet");

    @Test
    void theFoldThatIsHeldOutIsJudgedByTheOthers() {
        var lesson = lesson();

        double[] sums = lesson.heldOutSums();

        for (int i = 0; i < sums.length; i++) {
            assertThat(sums[i] > 0).isEqualTo(lesson.yes()[i]);
        }
    }

    @Test
    void theSameLessonTeachesTheSame() {
        assertThat(lesson().whole().weights()).isEqualTo(lesson().whole().weights());
    }

    @Test
    void theTestFoldTeachesNothing() {
        var vector = Vector.counted("glad");

        assertThatThrownBy(() -> new Lesson().add(vector, true, Folds.TEST, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aProbabilityIsAsOftenRightAsItSays() {
        var sums = new double[1_000];
        var yes = new boolean[1_000];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = i < 500 ? 1 : -1;
            yes[i] = i < 500 ? i % 5 != 0 : i % 10 == 0;
        }

        var platt = Platt.fit(sums, yes);

        assertThat(probability(platt, 1)).isCloseTo(0.8, within(0.01));
        assertThat(probability(platt, -1)).isCloseTo(0.1, within(0.01));
    }

    @Test
    void oursAndOthersHaveTheSameSayInWhatIsLookedAt() {
        double[] ones = {500, 2_000, 3_000};
        double[] ours = upTo(100);
        double[] others = upTo(1_000);

        double alike = Limits.lookFirst(Category.ABUSE, ones, others, others);
        double fewLow = Limits.lookFirst(Category.ABUSE, ones, ours, others);

        assertThat(alike).isCloseTo(982, within(1.0));
        assertThat(fewLow).isCloseTo(964, within(1.0));
    }

    @Test
    void ofAllOrdinaryTextsTwoInAHundredAreLookedAtWhereAChildMayBeInDanger() {
        double[] ones = {500, 2_000, 3_000};

        double limit = Limits.lookFirst(Category.GROOMING, ones, upTo(1_000), upTo(1_000));

        assertThat(limit).isCloseTo(980, within(1.0));
    }

    @Test
    void aFoldLikeTheOthersHardlyHasMoreDisclosuresToLookAtThanTwoInAHundred() {
        double[] ones = {500, 20_000, 30_000};

        double few = Limits.lookFirst(Category.DISCLOSURE, ones, upTo(4_000), upTo(4_000));
        double many = Limits.lookFirst(Category.DISCLOSURE, ones, upTo(10_000), upTo(10_000));

        assertThat(few).isCloseTo(3_966, within(2.0));
        assertThat(many).isCloseTo(9_872, within(2.0));
    }

    @Test
    void selfHarmMayFillMoreOfTheList() {
        double[] ones = {500, 2_000, 3_000};

        double limit = Limits.lookFirst(Category.SELF_HARM, ones, upTo(1_000), upTo(1_000));

        assertThat(limit).isCloseTo(950, within(1.0));
    }

    @Test
    void theNextOrdinaryTextCallsSomebodyLessThanOnceInFiveThousandTimes() {
        assertThat(Limits.alarm(5, upTo(100), upTo(18_000)))
                .isGreaterThan(17_997)
                .isLessThan(17_998);
        assertThat(Limits.alarm(5, upTo(1_000), upTo(100))).isGreaterThan(999).isLessThan(1_000);
        assertThat(Limits.alarm(20_000, upTo(100), upTo(1_000))).isEqualTo(20_000);
    }

    @Test
    void aGramThatTellsMoreHasMoreFreedom() {
        var texts = Stream.of("glad", "glad", "wet", "wet").map(Vector::counted).toList();
        boolean[] yes = {true, true, false, false};
        int glad = texts.getFirst().buckets()[0];

        assertThat(Telling.of(texts, yes, 0)).containsOnly(1f);
        assertThat(Telling.of(texts, yes, 1)[glad]).isGreaterThan(1);
    }

    private static double[] upTo(int end) {
        return IntStream.range(0, end).asDoubleStream().toArray();
    }

    private static double probability(Platt platt, double sum) {
        return 1 / (1 + Math.exp(-(platt.slope() * sum + platt.offset())));
    }

    private static Lesson lesson() {
        var glad = GLAD.stream().map(Vector::counted).toList();
        var gloomy = GLOOMY.stream().map(Vector::counted).toList();
        var rarity = Rarity.among(glad);
        var lesson = new Lesson();
        for (int fold = 0; fold < Folds.TEST; fold++) {
            lesson.add(glad.get(fold).weighed(rarity), true, fold, 1);
            lesson.add(gloomy.get(fold).weighed(rarity), false, fold, 1);
        }
        return lesson;
    }
}
