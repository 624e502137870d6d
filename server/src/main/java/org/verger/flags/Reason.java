package org.verger.flags;

/// Why a flag was set: the ground, and up to 500 characters that say more.
public record Reason(Ground ground, String note) {
    /// The most characters a note has.
    public static final int LONGEST = 500;

    public Reason {
        note = note.strip();
        if (note.length() > LONGEST) {
            throw new IllegalArgumentException("a note of " + note.length() + " characters");
        }
    }

    /// Never the reason itself: this may end in a log.
    @Override
    public String toString() {
        return "a reason";
    }
}
