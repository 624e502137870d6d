package org.verger.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.verger.settings.Meaning;

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
        @DefaultValue("true")
                @Meaning(
                        "Whether this is a demonstration with invented people, whom anybody may"
                                + " be.")
                boolean demo,
        @DefaultValue("http://localhost:8080")
                @Meaning(
                        "How browsers reach this server; passkeys are bound to its host, and"
                                + " cookies go over TLS alone when it is https.")
                URI publicUrl,
        @DefaultValue("data")
                @Meaning(
                        "The folder that holds everything this installation keeps: database, files"
                                + " and keys.")
                Path home,
        @DefaultValue Limits signin,
        @DefaultValue Smtp smtp) {

    /// How long things hold (`VERGER_SIGNIN_…`).
    ///
    /// @param idle a session ends when nobody uses it for so long
    /// @param longest a session ends so long after sign-in, whatever happens
    /// @param fresh how long a proof is good enough for what is grave
    /// @param grace how long a new account may wait with its second factor
    public record Limits(
            @DefaultValue("30m") @Meaning("A session ends when nobody has used it for so long.")
                    Duration idle,
            @DefaultValue("12h") @Meaning("A session ends so long after sign-in, whatever happens.")
                    Duration longest,
            @DefaultValue("10m")
                    @Meaning("How long a proof of who one is stays good enough for what is grave.")
                    Duration fresh,
            @DefaultValue("7d") @Meaning("How long a new account may wait with its second factor.")
                    Duration grace) {}

    /// The mail server that letters go to (`VERGER_SMTP_…`). Without a host they are written into
    /// `outbox` in the home directory.
    ///
    /// @param from what stands under From
    public record Smtp(
            @DefaultValue("")
                    @Meaning(
                            "The mail server; without one, letters are written into outbox in the"
                                    + " home folder.")
                    String host,
            @DefaultValue("587") @Meaning("The mail server's port.") int port,
            @DefaultValue("")
                    @Meaning("The name that Verger signs in to the mail server with, if it must.")
                    String username,
            @DefaultValue("") @Meaning(value = "The password that goes with it.", secret = true)
                    String password,
            @DefaultValue("verger@localhost") @Meaning("The address that letters come from.")
                    String from) {
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
