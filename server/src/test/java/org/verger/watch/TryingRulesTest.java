package org.verger.watch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.verger.platform.PersonId;
import org.verger.pupils.PupilId;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/// OFF-6: taking one child after another out of a photo is noticed.
class TryingRulesTest {
    private static final Instant NOW = Instant.parse("2027-03-10T09:00:00Z");

    @Test
    void aFewMistakesMendedAreNotAndOneMoreChildIs() {
        for (var limit : TryingRules.LIMITS) {
            var earlier = NOW.minus(limit.within()).plusSeconds(1);

            assertThat(TryingRules.isTrying(removals(limit.most(), earlier), NOW)).isFalse();
            assertThat(TryingRules.isTrying(removals(limit.most() + 1, earlier), NOW)).isTrue();
        }
    }

    @Test
    void itIsTheChildrenThatCountAndNotThePosts() {
        var inAsManyPosts =
                IntStream.range(0, 5)
                        .mapToObj(
                                i ->
                                        new Removal(
                                                new UUID(1, i),
                                                new PersonId(new UUID(2, 2)),
                                                new PupilId(new UUID(3, i)),
                                                Optional.empty(),
                                                NOW))
                        .toList();

        assertThat(TryingRules.isTrying(inAsManyPosts, NOW)).isTrue();
    }

    @Test
    void theSameChildInAndOutIsOneChild() {
        var often = IntStream.range(0, 20).mapToObj(_ -> removal(1, NOW)).toList();

        assertThat(TryingRules.isTrying(often, NOW)).isFalse();
    }

    @Test
    void whatIsLongAgoDoesNotCount() {
        var before = NOW.minus(TryingRules.WINDOW);

        assertThat(TryingRules.isTrying(removals(20, before), NOW)).isFalse();
        assertThat(TryingRules.isTrying(removals(20, before.plus(Duration.ofSeconds(1))), NOW))
                .isTrue();
    }

    private static List<Removal> removals(int children, Instant at) {
        return IntStream.range(0, children).mapToObj(child -> removal(child, at)).toList();
    }

    private static Removal removal(int child, Instant at) {
        return new Removal(
                new UUID(1, 1),
                new PersonId(new UUID(2, 2)),
                new PupilId(new UUID(3, child)),
                Optional.empty(),
                at);
    }
}
