package org.verger.people;

/// How a person or a pupil is called: given name and family name, each 1 to 100 characters.
public record PersonName(String given, String family) {
    private static final int LONGEST = 100;

    public PersonName {
        given = checked(given);
        family = checked(family);
    }

    /// The whole name as it is spoken: "Ella Marsh".
    public String full() {
        return given + " " + family;
    }

    private static String checked(String part) {
        var stripped = part.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "a name has 1 to 100 characters, this one " + stripped.length());
        }
        return stripped;
    }
}
