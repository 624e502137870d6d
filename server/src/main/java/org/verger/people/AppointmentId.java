package org.verger.people;

import java.util.UUID;

/// Which appointment.
public record AppointmentId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
