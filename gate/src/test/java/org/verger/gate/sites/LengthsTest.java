package org.verger.gate.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verger.gate.Cases;
import org.verger.gate.Check;
import org.verger.gate.Circumstances;
import org.verger.gate.Circumstances.Counting;
import org.verger.gate.Circumstances.Site;
import org.verger.gate.Finding;
import org.verger.gate.Place;
import org.verger.gate.School;

import java.util.List;

/// OFF-5
class LengthsTest {

    @ParameterizedTest
    @CsvSource({
        "beans, 5, 5, 5, 5",
        "caf\u00E9, 4, 4, 4, 4",
        "cafe\u0301, 5, 4, 5, 4",
        "\u8C46\u8C46, 2, 2, 2, 4",
        "\uD83C\uDF89, 1, 1, 1, 2",
        "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67, 5, 1, 5, 2",
        "\uD83C\uDDEC\uD83C\uDDE7, 2, 1, 2, 2",
        "See https://alder.example/a/long/way, 36, 36, 27, 27",
        "\u2019, 1, 1, 1, 1",
    })
    void eachNetworkCountsInItsOwnWay(
            String text, int characters, int graphemes, int links, int weighted) {
        assertThat(Count.of(text, Counting.CHARACTERS)).isEqualTo(characters);
        assertThat(Count.of(text, Counting.GRAPHEMES)).isEqualTo(graphemes);
        assertThat(Count.of(text, Counting.LINKS_AS_23)).isEqualTo(links);
        assertThat(Count.of(text, Counting.WEIGHTED)).isEqualTo(weighted);
    }

    @Test
    void whatDoesNotFitIsMarkedFromWhereItNoLongerDoes() {
        assertThat(tooLong("beans and peas", new Site("Small", Counting.CHARACTERS, 9)))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.place()).isEqualTo(new Place.InText(9, 14));
                            assertThat(finding.why())
                                    .isEqualTo(
                                            "Small takes 9 characters, and as it counts these are"
                                                    + " 14.");
                        });
    }

    @Test
    void aCharacterIsNotCutInHalf() {
        assertThat(tooLong("ab\uD83C\uDF89", new Site("Small", Counting.WEIGHTED, 3)))
                .extracting(Finding::place)
                .containsExactly(new Place.InText(2, 4));
    }

    @Test
    void whatFitsIsLetBe() {
        assertThat(tooLong("beans", Site.named("Bluesky"))).isEmpty();
        assertThat(tooLong("x".repeat(300), Site.named("Bluesky"))).isEmpty();
        assertThat(tooLong("x".repeat(301), Site.named("Bluesky"))).hasSize(1);
    }

    @Test
    void aSiteThatIsNotKnownIsSaidSo() {
        assertThatThrownBy(() -> Site.named("Nowhere")).hasMessageContaining("Nowhere");
    }

    private static List<Finding> tooLong(String text, Site site) {
        Circumstances known = School.TODAY.on(List.of(site));
        return Cases.findings(Check.LENGTH, text, known);
    }
}
