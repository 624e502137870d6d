package org.verger.flags;

import java.util.UUID;

/// Which flag.
public record FlagId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
