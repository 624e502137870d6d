package org.verger.permissions;

/// How far a permission goes: where its subject may be mentioned.
public enum Reach {
    /// On the school's own page and website.
    OWN_PAGES,
    /// There, on the school's social networks and in the press.
    EVERYWHERE
}
