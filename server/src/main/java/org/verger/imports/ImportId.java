package org.verger.imports;

import java.util.UUID;

/// Which list, from its upload on.
public record ImportId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
