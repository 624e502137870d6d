package org.verger.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/// What an installation decides about signing in.
///
/// @param demo whether this is a demonstration with invented people (`VERGER_DEMO`)
/// @param publicUrl how browsers reach this server (`VERGER_PUBLIC_URL`); passkeys are bound to its
///   host, cookies are sent over TLS alone where it is https
/// @param home where Verger keeps its files (`VERGER_HOME`)
@ConfigurationProperties("verger")
public record SignInSettings(
        @DefaultValue("true") boolean demo,
        @DefaultValue("http://localhost:8080") URI publicUrl,
        @DefaultValue("data") Path home,
        @DefaultValue Limits signin,
        @DefaultValue Smtp smtp) {

    /// How long things hold (`VERGER_SIGNIN_…`).
    ///
    /// @param idle a session ends when nobody uses it for so long
    /// @param longest a session ends so long after sign-in, whatever happens
    /// @param fresh how long a proof is good enough for what is grave
    /// @param grace how long a new account may wait with its second factor
    public record Limits(
            @DefaultValue("30m") Duration idle,
            @DefaultValue("12h") Duration longest,
            @DefaultValue("10m") Duration fresh,
            @DefaultValue("7d") Duration grace) {}

    /// The mail server that letters go to (`VERGER_SMTP_…`). Without a host they are written into
    /// `outbox` in the home directory.
    ///
    /// @param from what stands under From
    public record Smtp(
            @DefaultValue("") String host,
            @DefaultValue("587") int port,
            @DefaultValue("") String username,
            @DefaultValue("") String password,
            @DefaultValue("verger@localhost") String from) {
        /// Never the password: this may end in a log.
        @Override
        public String toString() {
            return host + ":" + port;
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
