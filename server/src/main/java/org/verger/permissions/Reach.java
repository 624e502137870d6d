package org.verger.permissions;

import org.verger.consent.Purpose;

/// How far a permission goes: where its subject may be mentioned.
public enum Reach {
    /// On the school's own page and website.
    OWN_PAGES,
    /// There, on the school's social networks and in the press.
    EVERYWHERE;

    /// Whether a permission that goes so far serves a post for this use.
    boolean covers(Purpose use) {
        return switch (this) {
            case OWN_PAGES -> use == Purpose.SCHOOL_PAGE || use == Purpose.SCHOOL_WEBSITE;
            case EVERYWHERE -> true;
        };
    }
}
