package org.verger.parts;

/// One of the steps that a thing goes through.
public record Step(String words, State state) {
    /// Where the step lies.
    public enum State {
        DONE,
        NOW,
        LATER
    }
}
