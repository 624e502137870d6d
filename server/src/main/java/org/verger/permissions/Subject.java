package org.verger.permissions;

/// Whom or what a permission is about, by the name under which it is mentioned, in 1 to 200
/// characters.
public record Subject(Kind kind, String name) {
    /// The most characters a name has.
    public static final int LONGEST = 200;

    /// What a permission can be about.
    public enum Kind {
        STAFF,
        CHILD,
        PARENT,
        ACTIVITY,
        EVENT
    }

    public Subject {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new IllegalArgumentException("a subject's name has 1 to 200 characters");
        }
    }
}
