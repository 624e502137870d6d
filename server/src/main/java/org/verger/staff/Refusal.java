package org.verger.staff;

/// Why something cannot be done to a colleague.
public enum Refusal {
    /// Nobody takes their own way in or their own role away.
    YOURSELF,
    /// They work for the whole trust or at another school too: that takes an administrator of the
    /// trust.
    ANSWERS_TO_THE_TRUST,
    /// Only an administrator of the trust gives this role.
    ROLE_OF_THE_TRUST,
    /// They are this here already.
    HAS_THE_ROLE,
    /// Nobody is their own line manager.
    MANAGES_THEMSELVES,
    /// It is over by that day already.
    OVER_BY_THEN,
    /// Somebody else's account has this address.
    ADDRESS_TAKEN,
    /// Nobody knows an address under which they could have an account.
    NO_ADDRESS,
    /// There is no account, or it is closed: no link would let them in.
    NO_OPEN_ACCOUNT
}
