package org.verger;

import java.nio.file.Path;

/// Where the tests keep what a running Verger keeps.
public final class TestHome {
    /// The setting by which a context of the tests takes this home.
    public static final String SETTING = "verger.home=target/test-home";

    private TestHome() {}

    /// The folder.
    public static Path path() {
        return Path.of("target", "test-home");
    }

    /// The letters in it.
    public static OutboxFolder outbox() {
        return new OutboxFolder(path().resolve("outbox"));
    }
}
