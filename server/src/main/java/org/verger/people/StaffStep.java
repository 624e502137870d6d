package org.verger.people;

import org.jspecify.annotations.Nullable;
import org.verger.platform.PersonId;
import org.verger.platform.Role;

import java.time.LocalDate;

/// One step of a school's staff from what is known to what a list says: one person in one role,
/// before, if they held it, and after. It can be taken, and taken back.
///
/// @param isNewcomer whether the trust did not know the person
public record StaffStep(
        PersonId person,
        AppointmentId appointment,
        String email,
        Role role,
        boolean isNewcomer,
        @Nullable Held before,
        Held after) {

    /// Under which name, from when until when, in which category, and under which line manager's
    /// address.
    ///
    /// @param category nothing in a step that was kept before lists said it
    public record Held(
            PersonName name,
            LocalDate starts,
            @Nullable LocalDate ends,
            @Nullable Category category,
            @Nullable String manager) {}

    /// The category that is written down with it.
    Category category(Held held) {
        var said = held.category();
        return said == null ? Category.of(role) : said;
    }

    /// Whether the role is given.
    public boolean isGiven() {
        return before == null;
    }

    /// Whether nothing changes.
    public boolean isNothing() {
        return after.equals(before);
    }

    /// Whether it would be over before it began: a list says the end alone, and nobody here knows
    /// the beginning.
    public boolean isWithoutBeginning() {
        var ends = after.ends();
        return ends != null && ends.isBefore(after.starts().minusDays(1));
    }

    /// Whether the role ends with this.
    public boolean isEnding(LocalDate today) {
        var ends = after.ends();
        return before != null && !isNothing() && ends != null && ends.isBefore(today);
    }
}
