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
    void whereAChildMayBeInDangerMoreIsLookedAt() {
        double[] ones = {500, 2_000, 3_000};
        double[] ordinary = upTo(1_000);

        double limit = Limits.lookFirst(Category.DISCLOSURE, ones, ordinary, ordinary);

        assertThat(limit).isCloseTo(950, within(1.0));
    }

    @Test
    void noOrdinaryTextThatWasHeldOutCallsAnybody() {
        assertThat(Limits.alarm(5, upTo(100), upTo(1_000))).isGreaterThan(999).isLessThan(1_000);
        assertThat(Limits.alarm(5, upTo(1_000), upTo(100))).isGreaterThan(999).isLessThan(1_000);
        assertThat(Limits.alarm(2_000, upTo(100), upTo(1_000))).isEqualTo(2_000);
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
