package org.verger.gate;

/// What a reader that goes beyond words on lists noticed in the text of a submission: a classifier
/// that learned from examples, and may be wrong.
///
/// @param clause whose matter it is
/// @param what what the text does, ending a sentence that begins with "This text"
/// @param from where the word stands that spoke for it most, from 0
/// @param to just behind that word
public record Noticed(Clause clause, String what, int from, int to) {
    public Noticed {
        if (from < 0 || to <= from)
            throw new IllegalArgumentException("there is no word from " + from + " to " + to);
    }
}
