package org.verger.notices;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.env.MockEnvironment;
import org.verger.ServerTest;
import org.verger.settings.HomeSettings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

@ServerTest
class LetterFilesTest {
    private static final Instant NOW = Instant.parse("2027-03-02T03:20:00Z");

    @TempDir Path home;

    @Autowired MailSettings settings;
    @Autowired LetterStore letters;
    @Autowired Clock clock;

    @Test
    void aLetterIsGoneAfterThirtyDaysAndNothingElseIs() throws IOException {
        var old = file("old.eml", LetterFiles.KEPT.plusMinutes(1));
        var half = file("died.half", LetterFiles.KEPT.plusMinutes(1));
        var fresh = file("fresh.eml", LetterFiles.KEPT.minusMinutes(1));
        var note = file("read-me.txt", LetterFiles.KEPT.plusMinutes(1));

        assertThat(files(false).sweep(NOW)).isEqualTo(2);

        assertThat(old).doesNotExist();
        assertThat(half).doesNotExist();
        assertThat(fresh).exists();
        assertThat(note).exists();
    }

    @Test
    void thoseOfADemonstrationStay() throws IOException {
        var old = file("old.eml", LetterFiles.KEPT.plusMinutes(1));

        assertThat(files(true).sweep(NOW)).isZero();

        assertThat(old).exists();
    }

    @Test
    void whereNoLetterWasEverKeptThereIsNothingToDo() {
        assertThat(files(false).sweep(NOW)).isZero();
    }

    private LetterFiles files(boolean isDemonstration) {
        var environment =
                new MockEnvironment().withProperty("verger.demo", String.valueOf(isDemonstration));
        var road = new MailRoad(settings, new HomeSettings(home.toString()), clock);
        return new LetterFiles(letters, road, environment);
    }

    private Path file(String name, Duration age) throws IOException {
        var outbox = Files.createDirectories(home.resolve("outbox"));
        var file = Files.writeString(outbox.resolve(name), "From: verger@localhost");
        return Files.setLastModifiedTime(file, FileTime.from(NOW.minus(age)));
    }
}
