package org.verger.imports;

/// The answer to an uploaded list.
public sealed interface Upload {

    /// It can be taken over, once somebody has looked at what it changes.
    record Ready(PreviewId preview) implements Upload {}

    /// It cannot, and nothing of it was kept.
    record Unusable(String fileName, Reading reading) implements Upload {}
}
