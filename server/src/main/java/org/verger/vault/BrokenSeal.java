package org.verger.vault;

/// What was sealed cannot be opened: it was altered, moved to another place, or sealed under
/// another key.
public final class BrokenSeal extends RuntimeException {
    private static final long serialVersionUID = 1;

    BrokenSeal(String context, Throwable cause) {
        super("what was sealed for " + context + " does not open", cause);
    }
}
