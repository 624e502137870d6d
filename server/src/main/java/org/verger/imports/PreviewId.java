package org.verger.imports;

import java.util.UUID;

/// Which preview.
public record PreviewId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
