package org.verger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

@Tag("real")
class RunningVergerTest {
    @TempDir Path home;

    @Test
    void itComesUpAgainAfterAKill() {
        try (var verger = RunningVerger.demonstration(home)) {
            verger.kill();
            assertThat(verger.postgres()).isPresent();

            var again = verger.start();

            assertThat(verger.isUp()).isTrue();
            System.out.printf("second start, after a kill: %d ms%n", again.toMillis());
        }
    }
}
