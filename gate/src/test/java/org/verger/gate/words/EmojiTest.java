package org.verger.gate.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verger.gate.Cases;
import org.verger.gate.Check;
import org.verger.gate.Severity;

/// PRN-2, OFF-5
class EmojiTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[🖕] to the referee",
                "the referee [🖕🏿] and [🖕🏻]",
                "🎉[🍆💦]🎉",
                "[🍑 🍆]",
                "[👉🏽👌🏽] lol",
                "[💩] teacher"
            })
    void whatStandsForAWordIsFoundWhereItStands(String marked) {
        assertThat(Cases.found(Check.WORDS, marked)).isEqualTo(Cases.expected(marked)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We planted 🍆 and 🍑, and watered both 💦",
                "👉 this way 👌",
                "👍🏽 🖐🏽 ☝🏽 ✌🏽 🤘 well done",
                "Five a day: 🍌🍎🍇",
                "Eat a rainbow 🍎🍊🍌🍑🍆🫐",
                "🍑 🍆 🥕 from our beds"
            })
    void ordinaryOnesAreLetBe(String text) {
        assertThat(Cases.findings(Check.WORDS, text)).isEmpty();
    }

    @Test
    void aHandThatSwearsBlocksAndTheOthersAreAskedAbout() {
        assertThat(Cases.severities(Check.WORDS, "🖕")).containsExactly(Severity.BLOCKS);
        assertThat(Cases.severities(Check.WORDS, "🍆💦"))
                .containsExactly(Severity.NEEDS_A_DECISION);
        assertThat(Cases.severities(Check.WORDS, "💩")).containsExactly(Severity.ADVISES);
    }
}
