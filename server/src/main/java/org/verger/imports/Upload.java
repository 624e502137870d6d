package org.verger.imports;

import org.verger.tables.Findings;

/// The answer to an uploaded list.
public sealed interface Upload {

    /// It can be taken over, once somebody has looked at what it changes.
    record Ready(ImportId id) implements Upload {}

    /// It cannot, and nothing of it was kept.
    record Unusable(String fileName, Findings findings) implements Upload {}
}
