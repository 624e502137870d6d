package org.verger.gate.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.BitSet;
import java.util.List;

class PhrasesTest {
    private static final Phrases PHRASES = Phrases.of(List.of("bean", "bean stalk", "plant*"));

    @Test
    void theLongerIsMeantWhereTwoBeginTogether() {
        assertThat(found("a bean stalk and a bean")).containsExactly("bean stalk", "bean");
    }

    @Test
    void aStarStandsForTheUsualEndings() {
        assertThat(found("plants planted planting planter")).hasSize(4);
        assertThat(found("plantain beans")).isEmpty();
    }

    @Test
    void aPhraseDoesNotGoOnBehindAFullStop() {
        assertThat(found("bean; stalk")).containsExactly("bean");
    }

    @Test
    void whatIsTakenIsNotFoundAgain() {
        var taken = new BitSet();
        taken.set(0);

        assertThat(PHRASES.in(Reading.of("bean bean"), taken))
                .containsExactly(new Phrases.Match("bean", 1, 1));
    }

    @Test
    void whatIsListedIsFoundAsIfItWereAskedByItself() {
        Phrases listed = Phrases.listed(List.of("bean", "bean stalk", "plant*"));

        for (String text : List.of("plants a bean stalk", "bean; stalk", "a stalk", "", "plantain"))
            assertThat(listed.in(Reading.of(text)))
                    .as(text)
                    .isEqualTo(PHRASES.in(Reading.of(text)));
    }

    @Test
    void aListIsLookedForInATextThatWasLookedThroughBeforeItCame() {
        Reading reading = Reading.of("a bean stalk");
        assertThat(Phrases.listed(List.of("plant*")).occurIn(reading)).isFalse();

        Phrases later = Phrases.listed(List.of("bean stalk"));

        assertThat(later.occurIn(reading)).isTrue();
        assertThat(later.in(reading)).containsExactly(new Phrases.Match("bean stalk", 1, 2));
    }

    @Test
    void phrasesThatBeginWithOneWordAreToldApartByTheNext() {
        Phrases two = Phrases.of(List.of("the bean", "the plant*", "thebean"));

        assertThat(two.in(Reading.of("the planters of the bean, thebean")))
                .extracting(Phrases.Match::phrase)
                .containsExactly("the plant*", "the bean", "thebean");
    }

    private static List<String> found(String text) {
        return PHRASES.in(Reading.of(text)).stream().map(Phrases.Match::phrase).toList();
    }
}
