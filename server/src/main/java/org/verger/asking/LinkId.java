package org.verger.asking;

import java.util.UUID;

/// Which link.
public record LinkId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
