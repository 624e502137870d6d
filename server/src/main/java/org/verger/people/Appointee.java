package org.verger.people;

import org.jspecify.annotations.Nullable;
import org.verger.platform.Role;

import java.time.LocalDate;
import java.util.Map;

/// What a list says of somebody who works at a school: their e-mail address in small letters, name
/// and role, and from when until when, where it says so.
public record Appointee(
        String email,
        PersonName name,
        Role role,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends) {

    /// The same under the address to which theirs leads.
    Appointee at(Map<String, String> aliases) {
        return new Appointee(aliases.getOrDefault(email, email), name, role, starts, ends);
    }
}
