package org.verger.platform;

/// Somebody else changed the thing since it was read: nothing was saved.
public class Stale extends RuntimeException {
    /// Says which thing; for the log, never for the page.
    public Stale(String message) {
        super(message);
    }
}
