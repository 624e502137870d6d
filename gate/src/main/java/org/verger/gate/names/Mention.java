package org.verger.gate.names;

import org.verger.gate.Name.Kind;
import org.verger.gate.names.Form.Shape;

/// A name that was read in a text, from UTF-16 index to index of the original.
///
/// @param opens it stands where a sentence begins
/// @param partOfAWord it was run together with other words
public record Mention(
        int from,
        int to,
        Kind kind,
        Shape shape,
        Likelihood likelihood,
        boolean opens,
        boolean partOfAWord) {

    /// Whether the words around it speak for a person of the school.
    public enum Likelihood {
        LIKELY,
        DOUBTFUL,
        NOT
    }

    boolean overlaps(Mention other) {
        return from < other.to && other.from < to;
    }

    /// Whether it is a first name or a surname alone.
    public boolean isOneNameOnly() {
        return shape == Shape.GIVEN || shape == Shape.PET || shape == Shape.FAMILY;
    }
}
