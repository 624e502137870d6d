package org.verger.gate;

import org.verger.gate.Form.Shape;
import org.verger.gate.Name.Kind;

/// A name that was read in a text, from UTF-16 index to index of the original.
record Mention(int from, int to, Kind kind, Shape shape, Likelihood likelihood, boolean opens) {

    /// Whether the words around it speak for a person of the school.
    enum Likelihood {
        LIKELY,
        DOUBTFUL,
        NOT
    }

    boolean isGivenNameOnly() {
        return shape == Shape.GIVEN;
    }
}
