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

    private static List<String> found(String text) {
        return PHRASES.in(Reading.of(text)).stream().map(Phrases.Match::phrase).toList();
    }
}
