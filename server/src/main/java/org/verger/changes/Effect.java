package org.verger.changes;

/// What becomes of somebody by a list.
public enum Effect {
    ADDED,
    CHANGED,
    ENDED,
    /// What a list says of them is left out: something later stands in Verger.
    KEPT,
    SAME
}
