package org.verger.changes;

/// Whom a step is about.
public enum Part {
    PUPILS,
    STAFF,
    CARERS,
    CONSENTS
}
