package org.verger.people;

import org.jspecify.annotations.Nullable;
import org.verger.platform.Role;

import java.time.LocalDate;
import java.util.Map;

/// What a list says of somebody who works at a school: their e-mail address in small letters, name
/// and role, and from when until when, in which category and under which line manager's address,
/// where it says so.
public record Appointee(
        String email,
        PersonName name,
        Role role,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        @Nullable Category category,
        @Nullable String manager) {

    /// The same under the address to which theirs leads.
    Appointee at(Map<String, String> aliases) {
        return new Appointee(
                aliases.getOrDefault(email, email),
                name,
                role,
                starts,
                ends,
                category,
                manager == null ? null : aliases.getOrDefault(manager, manager));
    }

    /// What it says the category is, or else was, or else mostly is with this role.
    Category categoryAfter(StaffStep.@Nullable Held before) {
        if (category != null) return category;
        var was = before == null ? null : before.category();
        return was == null ? Category.of(role) : was;
    }

    /// The address of whom they answer to: as it says, or else did so far. Nobody answers to
    /// themselves.
    @Nullable String managerAfter(StaffStep.@Nullable Held before) {
        if (manager != null && !manager.equals(email)) return manager;
        return before == null ? null : before.manager();
    }
}
