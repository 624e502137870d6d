package org.verger.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

class TimeOrderedIdTest {
    private static final Instant NOW = Instant.parse("2026-11-26T13:45:00.123Z");

    @Test
    void thoseOfOneInstantSortInTheOrderInWhichTheyWereMade() {
        var ids = Stream.generate(() -> TimeOrderedId.at(NOW)).limit(5_000).toList();

        assertThat(ids.stream().map(UUID::toString)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aLaterOneSortsBehind() {
        var before = TimeOrderedId.at(NOW);
        var after = TimeOrderedId.at(NOW.plusMillis(1));

        assertThat(after.toString()).isGreaterThan(before.toString());
    }

    @Test
    void itIsOfVersionSevenAndTellsItsTime() {
        var id = TimeOrderedId.at(NOW);

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
    }
}
