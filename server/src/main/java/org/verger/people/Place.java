package org.verger.people;

import org.verger.platform.Role;
import org.verger.platform.SchoolId;

import java.util.Set;

/// A school that a person may work for today, and what they are there: by an appointment at that
/// school or for the whole trust.
public record Place(SchoolId school, String name, Set<Role> roles) {
    public Place {
        roles = Set.copyOf(roles);
    }
}
