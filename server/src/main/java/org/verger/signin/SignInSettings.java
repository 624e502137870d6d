package org.verger.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;
import java.time.Duration;

/// What an installation decides about signing in.
///
/// @param demo whether this is a demonstration with invented people (`VERGER_DEMO`)
/// @param publicUrl how browsers reach this server (`VERGER_PUBLIC_URL`); passkeys are bound to its
///   host, cookies are sent over TLS alone where it is https
@ConfigurationProperties("verger")
public record SignInSettings(
        @DefaultValue("true") boolean demo,
        @DefaultValue("http://localhost:8080") URI publicUrl,
        @DefaultValue Limits signin) {

    /// How long things hold (`VERGER_SIGNIN_…`).
    ///
    /// @param idle a session ends when nobody uses it for so long
    /// @param longest a session ends so long after sign-in, whatever happens
    /// @param fresh how long a proof is good enough for what is grave
    /// @param grace how long a new account may wait with its second factor
    /// @param hashes how many passwords are checked at one time; each takes 19 MiB
    public record Limits(
            @DefaultValue("30m") Duration idle,
            @DefaultValue("12h") Duration longest,
            @DefaultValue("10m") Duration fresh,
            @DefaultValue("7d") Duration grace,
            @DefaultValue("4") int hashes) {
        public Limits {
            if (hashes < 1) throw new IllegalArgumentException("verger.signin.hashes is below 1");
        }
    }

    public SignInSettings {
        if (publicUrl.getHost() == null) {
            throw new IllegalArgumentException(
                    "verger.public-url has no host: write it like https://verger.school.example");
        }
    }

    /// Whether browsers come over TLS.
    public boolean isSecure() {
        return "https".equals(publicUrl.getScheme());
    }
}
