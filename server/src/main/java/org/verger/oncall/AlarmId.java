package org.verger.oncall;

import java.util.UUID;

/// Which alarm.
public record AlarmId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
