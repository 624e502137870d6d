package org.verger.posts;

/// The text of a post: 1 to 5,000 characters, stripped of the white space around it.
public record Caption(String value) {
    /// The most characters a caption has.
    public static final int LONGEST = 5_000;

    public Caption {
        value = value.strip();
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "a caption has 1 to 5,000 characters, this one " + value.length());
        }
    }

    /// The first line, cut to a length that fits a list.
    public String opening() {
        var line = value.lines().findFirst().orElse(value);
        return line.length() <= 90 ? line : line.substring(0, line.lastIndexOf(' ', 88) + 1) + "…";
    }
}
