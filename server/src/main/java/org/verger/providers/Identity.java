package org.verger.providers;

import org.verger.people.EmailAddress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Whom a provider names, after everything it signed was checked.
///
/// @param home the organisation that its people's claim names
/// @param guest whether they are somebody else's there (Entra's `acct`)
/// @param saidSecond whether it says that it saw more than a password
/// @param provedAt when they last proved there who they are, if it says so
public record Identity(
        String issuer,
        String subject,
        List<Address> addresses,
        Optional<String> home,
        boolean guest,
        boolean saidSecond,
        Optional<Instant> provedAt) {
    private static final int LONGEST = 255;

    public Identity {
        addresses = List.copyOf(addresses);
        if (subject.isBlank() || subject.length() > LONGEST) {
            throw new IllegalArgumentException("a subject has 1 to 255 characters");
        }
    }

    /// An address, and whether the provider says that it is theirs.
    public record Address(EmailAddress email, Vouched vouched) {}

    /// What a provider says of an address.
    public enum Vouched {
        YES,
        NO,
        NOTHING_SAID
    }

    /// Never who it is: this may end in a log.
    @Override
    public String toString() {
        return "somebody at " + issuer;
    }
}
