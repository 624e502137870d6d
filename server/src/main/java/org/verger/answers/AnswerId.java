package org.verger.answers;

import java.util.UUID;

/// Which answer.
public record AnswerId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
