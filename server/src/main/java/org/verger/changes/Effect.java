package org.verger.changes;

/// What becomes of somebody by a list.
public enum Effect {
    ADDED,
    CHANGED,
    ENDED,
    SAME
}
