package org.verger.judge.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class TellingsTest {
    @Test
    void harmThatIsToldOfIsHeardHoweverItIsSpelt() {
        var plainly = heard("my dad always hits me");
        var misspelt = heard("mi uncel keeps hertin me");

        assertThat(plainly).isNotEmpty();
        assertThat(misspelt).containsAll(plainly);
    }

    @Test
    void theWordsOfAWayStandInItsOrder() {
        assertThat(heard("me hits dad")).doesNotContainAnyElementsOf(heard("dad hits me"));
    }

    @Test
    void noMoreWordsStandBetweenThanAWayAllows() {
        var near = heard("dad hits me");

        assertThat(heard("dad one two three hits me")).containsAll(near);
        assertThat(heard("dad one two three four hits me")).doesNotContainAnyElementsOf(near);
    }

    @Test
    void aWayIsCountedBetweenTheWordsAtItsEnds() {
        var ends = new ArrayList<List<Integer>>();

        Tellings.of(Token.of("oh dad hits me"), (_, first, last) -> ends.add(List.of(first, last)));

        assertThat(ends).contains(List.of(1, 3));
    }

    @Test
    void whatHasNothingToDoWithThemIsCountedWithout() {
        var vector = Vector.counted("dad hits me");

        assertThat(vector.buckets()[vector.buckets().length - 1])
                .isGreaterThanOrEqualTo(Grams.TELLINGS_START);
        assertThat(vector.withoutTellings().buckets()).isNotEmpty();
        assertThat(Arrays.stream(vector.withoutTellings().buckets()).max().orElseThrow())
                .isLessThan(Grams.TELLINGS_START);
    }

    private static List<Integer> heard(String text) {
        var ways = new ArrayList<Integer>();
        Tellings.of(Token.of(text), (way, _, _) -> ways.add(way));
        return ways.stream().distinct().toList();
    }
}
