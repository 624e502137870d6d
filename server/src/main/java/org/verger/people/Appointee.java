package org.verger.people;

import org.jspecify.annotations.Nullable;
import org.verger.platform.Role;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

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

    /// Whether it says that the role is over on this day.
    boolean isOverOn(LocalDate day) {
        return ends != null && ends.isBefore(day);
    }

    /// Whether it can mean what somebody holds for these days: nothing that it says lies wholly
    /// before or after them. A term that follows another is no other day of the same.
    boolean canMean(StaffStep.Held held) {
        boolean isLater = starts != null && held.ends() != null && starts.isAfter(held.ends());
        return !isLater && (ends == null || !ends.isBefore(held.starts()));
    }

    /// Whether it names the very day on which this began.
    boolean beginsWith(StaffStep.Held held) {
        return held.starts().equals(starts);
    }

    /// Whether it can mean this, which is over: it began, or ended, on the same day.
    boolean canMeanFormer(StaffStep.Held held) {
        return starts == null ? Objects.equals(ends, held.ends()) : beginsWith(held);
    }

    /// From when it is, as the list says, or else was known so far.
    LocalDate startsAfter(StaffStep.@Nullable Held before, LocalDate today) {
        if (starts != null) return starts;
        return before == null ? today : before.starts();
    }

    /// Until when it is, as the list says, or else was known so far: what a list leaves out stays.
    @Nullable LocalDate endsAfter(StaffStep.@Nullable Held before) {
        if (ends != null) return ends;
        return before == null ? null : before.ends();
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
