package org.verger.providers;

/// Why a provider's word lets nobody in. Only the log is told which: the page is one for all.
enum Refusal {
    /// They are of another organisation at that provider than the one that is set.
    OF_ANOTHER_HOME,
    /// Their account here is closed.
    CLOSED,
    /// The provider gives no address, or does not say that it is theirs.
    ADDRESS_NOT_VOUCHED,
    /// Nobody has an open account with that address.
    NO_ACCOUNT,
    /// The account is an invented person's.
    INVENTED,
    /// The account is bound to somebody else there.
    BOUND_TO_ANOTHER
}
