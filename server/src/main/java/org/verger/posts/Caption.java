package org.verger.posts;

import static org.verger.parts.Words.words;

/// The text of a post: at most 5,000 characters, stripped of the white space around it. An emoji is
/// one character, as it is for whoever types it and for the database. Only a draft has none.
public record Caption(String value) {
    /// The most characters a caption has.
    public static final int LONGEST = 5_000;

    /// Nothing is written yet.
    public static final Caption NONE = new Caption("");

    public Caption {
        value = value.strip();
        int characters = value.codePointCount(0, value.length());
        if (characters > LONGEST) {
            throw new IllegalArgumentException(
                    "a caption has at most 5,000 characters, this one " + characters);
        }
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }

    /// The first line, cut to a length that fits a list.
    public String opening() {
        if (isEmpty()) return words("posts.opening.none");
        var line = value.lines().findFirst().orElse(value);
        if (line.length() <= 90) return line;
        int space = line.lastIndexOf(' ', 88);
        return line.substring(0, space < 0 ? 89 : space + 1) + "…";
    }
}
