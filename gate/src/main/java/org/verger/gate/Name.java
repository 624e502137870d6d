package org.verger.gate;

/// A person of the school as the roster has them; either part may be of several words.
public record Name(String given, String family, Kind kind) {

    /// What the person is to the school, those to be guarded most first.
    public enum Kind {
        PUPIL,
        CARER,
        STAFF
    }
}
