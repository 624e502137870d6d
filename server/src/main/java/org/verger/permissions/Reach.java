package org.verger.permissions;

import static java.util.stream.Collectors.toUnmodifiableSet;

import org.verger.consent.Purpose;

import java.util.Set;

/// How far a permission goes: where its subject may be mentioned.
public enum Reach {
    /// On the school's own page and website.
    OWN_PAGES,
    /// On the school's own page and website, its social networks, and in the press.
    EVERYWHERE;

    /// The uses that it serves, of those that are asked about.
    Set<Purpose> uses() {
        return Purpose.asked().stream().filter(this::covers).collect(toUnmodifiableSet());
    }

    /// Whether a permission that goes so far serves a post for this use.
    boolean covers(Purpose use) {
        return switch (this) {
            case OWN_PAGES -> use == Purpose.SCHOOL_PAGE || use == Purpose.SCHOOL_WEBSITE;
            case EVERYWHERE -> true;
        };
    }
}
