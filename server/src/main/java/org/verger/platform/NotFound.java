package org.verger.platform;

/// What was asked for is not there, or is not the asker's to see: people get the same answer for
/// both (404).
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// Names the thing: "post 7f…".
    public NotFound(String thing) {
        super(thing + " is not there for the one who asked");
    }
}
