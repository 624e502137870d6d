package org.verger.stops;

/// The answer to whoever stops everything or lifts a stop.
public enum StopOutcome {
    DONE,
    /// Whoever asks may not stop so far.
    NO_RIGHT,
    /// It is on already, or was lifted meanwhile.
    NOT_NOW
}
