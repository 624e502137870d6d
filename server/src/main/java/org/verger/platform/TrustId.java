package org.verger.platform;

import java.util.UUID;

/// Which trust.
public record TrustId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
