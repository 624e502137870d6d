package org.verger.platform;

/// This route is not open to whoever asks, whatever lies behind it.
public class Forbidden extends RuntimeException {
    /// Says which route; for the log, never for the page.
    public Forbidden(String message) {
        super(message);
    }
}
