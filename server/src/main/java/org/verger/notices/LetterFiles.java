package org.verger.notices;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.verger.platform.NotFound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;

/// The letters that lie in the outbox folder, for whoever looks at a demonstration: its people are
/// invented, and anybody can be any of them. Elsewhere a letter is its reader's alone.
@Component
public class LetterFiles {
    /// How long the file of a letter lies in the folder. It is in clear, links to sign in among it.
    public static final Duration KEPT = Duration.ofDays(30);

    private final LetterStore letters;
    private final MailRoad road;
    private final boolean demonstration;

    LetterFiles(LetterStore letters, MailRoad road, Environment environment) {
        this.letters = letters;
        this.road = road;
        this.demonstration = environment.getProperty("verger.demo", Boolean.class, true);
    }

    /// Whether letters can be opened here.
    public boolean areOpen() {
        return demonstration;
    }

    /// Whether there is no mail server: letters reach nobody.
    public boolean areAllThereIs() {
        return !road.leadsOut();
    }

    /// Takes away the files that lay there for longer than they are kept, and says how many; in a
    /// demonstration they stay, as the people are invented and the page of letters opens them.
    public int sweep(Instant now) {
        return demonstration ? 0 : road.clear(now.minus(KEPT));
    }

    /// The letter as a file that a mail program opens.
    @Transactional(readOnly = true)
    public byte[] read(LetterId id) {
        letters.mustBeSeen(id);
        var file = road.file(id);
        if (!demonstration || !Files.exists(file)) throw new NotFound("the file of letter " + id);
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
