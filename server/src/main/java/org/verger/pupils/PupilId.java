package org.verger.pupils;

import java.util.UUID;

/// Which pupil.
public record PupilId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
