package org.verger.platform;

/// One thing that a person may be allowed to do. Which role holds it stands in the [RightsTable],
/// and nowhere else.
public enum Right {
    /// Open to everybody in the world, signed in or not.
    PUBLIC,
    /// Open to whoever has signed in, whatever their role.
    SIGNED_IN,
    SEE_POSTS,
    WRITE_POSTS,
    APPROVE_POSTS,
    SEE_PUPILS,
    BRING_LISTS,
    IMPORT_PUPILS,
    IMPORT_STAFF,
    RECORD_CONSENT,
    SEE_PEOPLE,
    MANAGE_SIGN_IN,
    SEE_LEDGER
}
