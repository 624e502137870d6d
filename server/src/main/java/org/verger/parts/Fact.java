package org.verger.parts;

import java.util.Optional;

/// One line of a summary: what it is, how it stands, and perhaps a link that changes it.
public record Fact(String label, String value, Optional<Change> change) {
    public Fact(String label, String value) {
        this(label, value, Optional.empty());
    }

    /// A link that changes a fact.
    ///
    /// @param about what it changes, for those who hear the link alone
    public record Change(String words, String path, String about) {}
}
