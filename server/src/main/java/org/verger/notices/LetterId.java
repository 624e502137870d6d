package org.verger.notices;

import java.util.UUID;

/// Which letter.
public record LetterId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
