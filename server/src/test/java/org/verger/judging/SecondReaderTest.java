package org.verger.judging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.verger.gate.Circumstances.Noticed;
import org.verger.gate.Clause;
import org.verger.gate.Place;

import java.util.List;

class SecondReaderTest {
    private final SecondReader reader = new SecondReader();

    @Test
    void anOrdinaryPostIsReadWithoutAWord() {
        assertThat(read("Year 4 planted 40 bulbs along the fence this week. Well done!")).isEmpty();
        assertThat(read("")).isEmpty();
    }

    /// CHD-1: what a child tells sideways is shown to somebody.
    @Test
    void whatTellsOfHarmIsShownToSomebody() {
        var text =
                "please help me my stepdad hits me when mum is at work and i am scared to go home";

        var noticed = read(text);

        assertThat(noticed).extracting(Noticed::clause).contains(Clause.CHD_1);
        assertThat(noticed)
                .allSatisfy(
                        one ->
                                assertThat(((Place.InText) one.place()).to())
                                        .isLessThanOrEqualTo(text.length()));
    }

    private List<Noticed> read(String text) {
        return reader.read(text, Place.InText::new);
    }
}
