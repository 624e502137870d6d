package org.verger.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verger.judge.training.Example;
import org.verger.judge.training.InventedSets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Floors under what the weights reach on the invented texts that taught nothing: a little below
/// the figures in `bench/results/judge.md`, so that weights which do worse do not pass.
class HeldBackTest {
    private static final Judge JUDGE = Judge.load();
    private static Map<Example, Judgement> held = Map.of();

    @BeforeAll
    static void readWhatTaughtNothing() throws IOException {
        held =
                InventedSets.in(Path.of("src/main/data")).stream()
                        .filter(Example::isForTest)
                        .collect(Collectors.toMap(one -> one, one -> JUDGE.read(one.text())));
    }

    @Test
    void mostDisclosuresAndApproachesAreLookedAtFirst() {
        assertThat(looked(Category.DISCLOSURE)).isGreaterThan(0.955);
        assertThat(looked(Category.GROOMING)).isGreaterThan(0.98);
    }

    @Test
    void theClearestDisclosuresAndApproachesCallSomebody() {
        assertThat(alarmed(Category.DISCLOSURE)).isGreaterThan(0.62);
        assertThat(alarmed(Category.GROOMING)).isGreaterThan(0.75);
    }

    @Test
    void hardlyAnOrdinaryTextCallsSomebody() {
        double alarms =
                share(
                        HeldBackTest::isOrdinary,
                        judgement -> any(judgement, Judgement.Reading::alarm));

        assertThat(alarms).isLessThan(0.01);
    }

    @Test
    void mostOrdinaryTextsAreLeftAloneThoughWrittenToSoundAlike() {
        double alone =
                share(HeldBackTest::isOrdinary, judgement -> judgement.toLookAtFirst().isEmpty());

        assertThat(alone).isGreaterThan(0.68);
    }

    /// What had no word to show for it would be told to nobody.
    @Test
    void whoeverLooksSeesWhy() {
        assertThat(held.values())
                .flatExtracting(Judgement::toLookAtFirst)
                .isNotEmpty()
                .noneMatch(reading -> reading.words().isEmpty());
    }

    private static boolean isOrdinary(Example one) {
        return !one.ordinary().isEmpty();
    }

    private static double looked(Category category) {
        return share(
                one -> one.yes().contains(category),
                judgement -> judgement.of(category).lookFirst());
    }

    private static double alarmed(Category category) {
        return share(
                one -> one.yes().contains(category), judgement -> judgement.of(category).alarm());
    }

    private static boolean any(Judgement judgement, Predicate<Judgement.Reading> what) {
        return judgement.readings().stream().anyMatch(what);
    }

    private static double share(Predicate<Example> which, Predicate<Judgement> what) {
        var chosen = held.keySet().stream().filter(which).map(held::get).toList();
        return (double) chosen.stream().filter(what).count() / chosen.size();
    }
}
