package org.verger.providers;

import java.util.Optional;

/// Somebody else who can say who a person is.
///
/// @param key how our own addresses call it
/// @param issuer how it calls itself in what it signs
/// @param home the one organisation there whose people are taken at its word; nothing when the
///   provider serves one organisation only
public record Provider(
        String key, String name, String issuer, Client client, Optional<Home> home, Second second) {

    /// As whom Verger is known there.
    public record Client(String id, String secret) {
        /// Never the secret: this may end in a log.
        @Override
        public String toString() {
            return id;
        }
    }

    /// An organisation at a provider of many, and the claim that names it.
    public record Home(String claim, String value) {}

    /// When its word counts as a second proof as well.
    public enum Second {
        NEVER,
        /// It says that it saw more than a password: `mfa` among its `amr` (RFC 8176).
        WHEN_SAID,
        /// Whoever set Verger up knows that it always asks for more than a password.
        ALWAYS
    }
}
