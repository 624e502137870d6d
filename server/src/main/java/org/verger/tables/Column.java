package org.verger.tables;

import java.util.Locale;
import java.util.Set;

/// A column of a table: what people call it, the most characters that fit in a cell, what must be
/// there, and the headings by which it is known, in small letters without blanks.
public record Column(String words, int longest, Need need, Set<String> headings) {

    /// What must be there.
    public enum Need {
        /// The heading, and something in every cell.
        CELL,
        /// The heading; a cell may be empty.
        HEADING,
        /// Nothing: the whole column may be missing.
        NOTHING
    }

    public Column {
        headings = Set.copyOf(headings);
    }

    public static Column needed(String words, int longest, String... headings) {
        return new Column(words, longest, Need.CELL, Set.of(headings));
    }

    public static Column open(String words, int longest, String... headings) {
        return new Column(words, longest, Need.HEADING, Set.of(headings));
    }

    public static Column optional(String words, int longest, String... headings) {
        return new Column(words, longest, Need.NOTHING, Set.of(headings));
    }

    /// By its words alone: a table asks for each of its columns in every row.
    @Override
    public int hashCode() {
        return words.hashCode();
    }

    /// Whether a heading means it, whichever way it is spelled: "Given name", "given_name".
    boolean isHeaded(String heading) {
        return headings.contains(heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
    }
}
