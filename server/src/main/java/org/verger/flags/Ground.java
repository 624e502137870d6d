package org.verger.flags;

/// Why a child may never be shown. It is read by the head and the safeguarding lead only.
public enum Ground {
    LOOKED_AFTER,
    ADOPTED,
    COURT_ORDER,
    POLICE_ADVICE,
    OTHER
}
