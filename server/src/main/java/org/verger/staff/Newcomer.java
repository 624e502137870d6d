package org.verger.staff;

import org.verger.people.EmailAddress;
import org.verger.people.PersonName;
import org.verger.platform.Role;

/// Somebody who is to work here, as what.
public record Newcomer(PersonName name, EmailAddress email, Role role) {}
