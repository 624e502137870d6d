package org.verger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;

@Tag("real")
class RunningVergerTest {
    @TempDir Path home;

    @Test
    void itsProbesAnswerOnTheirOwnPortAndNowhereElse() throws Exception {
        try (var verger = RunningVerger.demonstration(home);
                var http = HttpClient.newHttpClient()) {
            for (var probe : List.of("/actuator/health", "/actuator/health/readiness")) {
                assertThat(status(http, verger.healthUrl().resolve(probe))).isEqualTo(200);
                assertThat(status(http, verger.url().resolve(probe))).isEqualTo(404);
            }
        }
    }

    private static int status(HttpClient http, URI address) throws Exception {
        var request = HttpRequest.newBuilder(address).build();
        return http.send(request, BodyHandlers.discarding()).statusCode();
    }

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
