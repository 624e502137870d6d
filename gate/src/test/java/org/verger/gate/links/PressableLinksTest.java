package org.verger.gate.links;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verger.gate.Gate;

/// OFF-8: what is made a link to press is what the gate examined as one, and nothing dishonest.
class PressableLinksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Book at https://alder.example/fair.|https://alder.example/fair",
                "(see https://alder.example/a_(b))|https://alder.example/a_(b)",
                "See [https://alder.example/?q=1&r=2#top]!|https://alder.example/?q=1&r=2#top",
                "“https://alder.example/x”, she said|https://alder.example/x",
                "HTTP://Alder.example:8443/x|HTTP://Alder.example:8443/x",
                "www.alder.example/fair, at six|https://www.alder.example/fair",
                "https://alder.example/gŵyl|https://alder.example/g%C5%B5yl"
            })
    void aLinkEndsWhereTheGateSaysAndLeadsWhereItSays(String text, String address) {
        assertThat(Gate.pressable(text))
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.address()).hasToString(address);
                            assertThat(Gate.links(text))
                                    .containsExactly(text.substring(one.from(), one.to()));
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,hello",
                "ftp://alder.example/x",
                "https://mira:secret@alder.example/",
                "https://alder.example\\@other.example/",
                "https://www.gov.uk@other.example/",
                "http://192.168.0.1/door",
                "http://localhost/door",
                "http://intranet/door",
                "https://www.gov.uk.refund.example/",
                "https://gοv.uk/tax",
                "https://alder.example%2e.other.example/",
                "https://alder.example/a|b{c}",
                "Mr.Green said www. and nothing",
                "https://"
            })
    void whatIsDishonestOrReadDifferentlyIsLeftAsWords(String text) {
        assertThat(Gate.pressable(text)).isEmpty();
    }

    @Test
    void eachOfSeveralStandsWhereItStands() {
        var text = "https://alder.example and https://beech.example";

        assertThat(Gate.pressable(text))
                .extracting(one -> text.substring(one.from(), one.to()))
                .containsExactly("https://alder.example", "https://beech.example");
    }
}
