package org.verger.platform;

/// The thing is not there, or not there for whoever asks: the two look the same.
public class NotFound extends RuntimeException {
    /// Says which thing; for the log, never for the page.
    public NotFound(String message) {
        super(message);
    }
}
