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
    STOP_POSTS,
    STOP_TRUST,
    SET_PACE,
    WRITE_TEMPLATES,
    USE_TEMPLATES,
    SEE_PUPILS,
    BRING_LISTS,
    IMPORT_PUPILS,
    IMPORT_STAFF,
    RECORD_CONSENT,
    FLAG_CHILDREN,
    GIVE_PERMISSION,
    KEEP_PUBLIC_PAGE,
    APPROVE_SITES,
    KEEP_ROLL,
    KEEP_CARERS,
    MERGE_RECORDS,
    SEE_PEOPLE,
    DECLARE_TIES,
    SEE_TIES,
    KEEP_TERMS,
    KEEP_CONTACTS,
    MANAGE_SIGN_IN,
    SEE_LETTERS,
    SEE_LETTERS_OF_THE_TRUST,
    MANAGE_ON_CALL
}
