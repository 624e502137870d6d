package org.verger.pictures;

import java.util.List;
import java.util.stream.Collectors;

/// What could be read in a picture, word by word from the top left. A name in curly letters, on a
/// shirt's fold or far away is missed: no writing found clears no picture.
///
/// @param whole false when the time was up before everything was read
public record Writing(List<Word> words, boolean whole) {
    /// Nothing could be read, and there was time to look.
    public static final Writing NONE = new Writing(List.of(), true);

    public Writing {
        words = List.copyOf(words);
    }

    /// The words with a blank between them.
    public String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /// One word and where it stands, in pixels from the top left of the rendition.
    ///
    /// @param sureness how sure the reading is, from 0 to 1
    public record Word(String text, int left, int top, int width, int height, double sureness) {}
}
