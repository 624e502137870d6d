package org.verger.platform;

import java.util.UUID;

/// Which school.
public record SchoolId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
