package org.verger;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.time.Duration;

/// Lets a test that awaits what another thread does wait longer than a busy machine needs.
final class Patient implements BeforeAllCallback {
    private static final Duration LONGEST = Duration.ofSeconds(40);

    @Override
    public void beforeAll(ExtensionContext context) {
        Awaitility.setDefaultTimeout(LONGEST);
    }
}
