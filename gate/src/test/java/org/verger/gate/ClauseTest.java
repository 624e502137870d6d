package org.verger.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verger.gate.Clause.Control;

import java.util.Arrays;
import java.util.stream.Collectors;

class ClauseTest {

    @Test
    void everyChapterHasAsManyClausesAsTheCatalogue() {
        var chapters =
                Arrays.stream(Clause.values())
                        .collect(
                                Collectors.groupingBy(
                                        clause -> clause.id().substring(0, 3),
                                        Collectors.counting()));

        assertThat(chapters)
                .containsOnly(
                        entry("ETH", 3L),
                        entry("POL", 8L),
                        entry("SCP", 2L),
                        entry("PRN", 8L),
                        entry("PER", 14L),
                        entry("OFF", 12L),
                        entry("CHD", 4L),
                        entry("MON", 5L));
    }

    @ParameterizedTest
    @EnumSource
    void aClauseIsFoundByItsIdAndHasAShortTitleAndAControl(Clause clause) {
        assertThat(Clause.of(clause.id())).isSameAs(clause);
        assertThat(clause.title()).isNotBlank().hasSizeLessThan(70);
        assertThat(clause.controls()).isNotEmpty();
    }

    @Test
    void anIdIsWrittenWithAHyphen() {
        assertThat(Clause.PRN_6.id()).isEqualTo("PRN-6");
        assertThat(Clause.PRN_6.controls())
                .containsExactlyInAnyOrder(Control.GATE, Control.REGISTER);
    }

    @Test
    void anIdThatNoClauseHasIsRefused() {
        assertThatThrownBy(() -> Clause.of("PRN-99"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PRN-99");
    }
}
