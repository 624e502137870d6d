package org.verger.permissions;

import org.verger.platform.PersonId;

import java.time.LocalDate;
import java.util.Optional;

/// A permission on record: what it says, who gave it, and the day on which it was withdrawn.
public record Permission(
        PermissionId id, Terms terms, PersonId givenBy, Optional<LocalDate> withdrawn) {

    /// Whether it holds on this day.
    public boolean holdsOn(LocalDate day) {
        return terms.holdOn(day) && withdrawn.map(day::isBefore).orElse(true);
    }

    /// Whether it serves what this person writes: nobody approves their own.
    public boolean serves(PersonId writer) {
        return !givenBy.equals(writer);
    }
}
