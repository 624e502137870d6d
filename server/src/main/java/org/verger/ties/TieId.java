package org.verger.ties;

import java.util.UUID;

/// Which tie.
public record TieId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
