package org.verger.consent;

import java.util.UUID;

/// Which consent.
public record ConsentId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
