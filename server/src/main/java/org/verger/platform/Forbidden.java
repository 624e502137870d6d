package org.verger.platform;

/// The one who asks holds no right to this route (403).
public final class Forbidden extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// Names the right that is missing.
    public Forbidden(Right right) {
        super("the right " + right + " is missing");
    }
}
