package org.verger.platform;

/// Somebody else changed the thing meanwhile (409).
public final class Stale extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// Names the thing: "post 7f…".
    public Stale(String thing) {
        super(thing + " was changed meanwhile");
    }
}
