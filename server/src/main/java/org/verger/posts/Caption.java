package org.verger.posts;

/// The text of a post: 1 to 5,000 characters, stripped of the white space around it. An emoji is
/// one character, as it is for whoever types it and for the database.
public record Caption(String value) {
    /// The most characters a caption has.
    public static final int LONGEST = 5_000;

    public Caption {
        value = value.strip();
        int characters = value.codePointCount(0, value.length());
        if (value.isEmpty() || characters > LONGEST) {
            throw new IllegalArgumentException(
                    "a caption has 1 to 5,000 characters, this one " + characters);
        }
    }

    /// The first line, cut to a length that fits a list.
    public String opening() {
        var line = value.lines().findFirst().orElse(value);
        if (line.length() <= 90) return line;
        int space = line.lastIndexOf(' ', 88);
        return line.substring(0, space < 0 ? 89 : space + 1) + "…";
    }
}
