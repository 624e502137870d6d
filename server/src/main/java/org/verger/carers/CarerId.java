package org.verger.carers;

import java.util.UUID;

/// Which carer.
public record CarerId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
