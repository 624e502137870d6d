package org.verger.people;

import com.ibm.icu.text.Transliterator;

import java.util.regex.Pattern;

/// A name as plain small letters and nothing else: one system writes O’Hara, Smith-Jones or Łukasz,
/// and another O'Hara, Smith Jones or Lukasz.
public final class Spelling {
    private static final Transliterator LATIN =
            Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[\\s-]+");

    private Spelling() {}

    /// All letters of a name.
    public static String letters(String name) {
        return NO_LETTERS.matcher(LATIN.transliterate(name)).replaceAll("");
    }

    /// Those of the first of several given names.
    public static String firstLetters(String given) {
        return letters(BETWEEN_NAMES.split(given.strip(), 2)[0]);
    }

    /// Whether two names are written with the same letters.
    public static boolean alike(String one, String other) {
        return letters(one).equals(letters(other));
    }
}
