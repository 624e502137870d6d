package org.verger.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.verger.judge.Judgement.Reading;

class JudgeTest {
    private static final Judge JUDGE = Judge.load();
    private static final Judge BY_WORDS_ALONE = Judge.byWordsAlone();

    @Test
    void loadingSaysHowLongItTook() {
        assertThat(JUDGE.loadedIn()).isPositive();
    }

    @Test
    void everyCategoryHasItsReading() {
        var judgement = JUDGE.read("Thank you for a lovely concert");

        assertThat(judgement.readings())
                .extracting(Reading::category)
                .containsExactly(Category.values());
        assertThat(judgement.readings()).allMatch(one -> one.words().isEmpty());
        assertThat(judgement.toLookAtFirst()).isEmpty();
    }

    @Test
    void aChildWhoTellsOfHarmIsLookedAtFirst() {
        String text = "please help my stepdad hits me and im scared to go home";

        var reading = JUDGE.read(text).of(Category.DISCLOSURE);

        assertThat(reading.lookFirst()).isTrue();
        assertThat(reading.words()).extracting(word -> word.in(text)).contains("stepdad");
    }

    @Test
    void anApproachToAChildIsLookedAtFirst() {
        var judgement = JUDGE.read("add me on snap and dont tell your mum, its our secret");

        assertThat(judgement.of(Category.GROOMING).lookFirst()).isTrue();
    }

    @Test
    void whatTheWordsLeaveOpenIsAskedOfTheMeaning() {
        String text = "everyone drew their house with a sun and I could not draw mine";

        double byWords = BY_WORDS_ALONE.read(text).of(Category.DISCLOSURE).probability();

        assertThat(JUDGE.read(text).of(Category.DISCLOSURE).probability()).isNotEqualTo(byWords);
    }

    @Test
    void withoutTheModelOfMeaningsItJudgesByWordsAlone() {
        var judgement = BY_WORDS_ALONE.read("please help my stepdad hits me and im scared");

        assertThat(judgement.of(Category.DISCLOSURE).lookFirst()).isTrue();
        assertThat(BY_WORDS_ALONE.missing()).isEmpty();
        assertThat(JUDGE.missing()).isEmpty();
    }

    @Test
    void theHeaviestWordComesFirst() {
        var words = JUDGE.read("send me a pic, are you home alone").of(Category.GROOMING).words();

        assertThat(words).isNotEmpty();
        assertThat(words)
                .isSortedAccordingTo((a, b) -> Double.compare(b.weight(), a.weight()))
                .allMatch(word -> word.weight() > 0);
    }

    @Test
    void nothingIsReadFromNothing() {
        assertThat(JUDGE.read("").toLookAtFirst()).isEmpty();
        assertThat(JUDGE.read(" \n\t").toLookAtFirst()).isEmpty();
    }
}
