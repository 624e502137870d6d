package org.verger.asking;

import java.util.UUID;

/// Which round of letters.
public record RoundId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
