package org.verger.setup;

import org.verger.people.EmailAddress;
import org.verger.people.PersonName;

/// What the first administrator says: the trust, its first school, and who they are themselves.
public record Founding(
        String trust, String school, PersonName name, EmailAddress email, String password) {
    /// Most characters of a trust's or a school's name.
    public static final int LONGEST = 200;

    public Founding {
        if (isWrong(trust) || isWrong(school)) {
            throw new IllegalArgumentException("a name has 1 to 200 characters");
        }
    }

    private static boolean isWrong(String name) {
        return name.isBlank() || name.length() > LONGEST;
    }

    /// Never the password: this may end in a log.
    @Override
    public String toString() {
        return "the founding of " + trust;
    }
}
