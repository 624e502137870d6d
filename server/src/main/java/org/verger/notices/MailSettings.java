package org.verger.notices;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.verger.settings.Meaning;
import org.verger.settings.SettingRefused;

/// How letters leave this installation.
@ConfigurationProperties("verger")
public record MailSettings(@DefaultValue Smtp smtp, @DefaultValue Bounces bounces) {

    /// The mail server that letters go to (`VERGER_SMTP_…`). Without a host they are written into
    /// `outbox` in the home directory.
    public record Smtp(
            @DefaultValue("")
                    @Meaning(
                            "The mail server that letters go to; without one they are written into"
                                    + " the outbox folder.")
                    String host,
            @DefaultValue("587") @Meaning("The port of the mail server.") int port,
            @DefaultValue("") @Meaning("The name under which Verger signs in to the mail server.")
                    String username,
            @DefaultValue("")
                    @Meaning(
                            value = "The password with which Verger signs in to the mail server.",
                            secret = true)
                    String password,
            @DefaultValue("verger@localhost") @Meaning("The address that letters come from.")
                    String from) {
        /// Whether there is a mail server.
        public boolean isSet() {
            return !host.isEmpty();
        }

        /// Never the password: this may end in a log.
        @Override
        public String toString() {
            return host + ":" + port;
        }
    }

    /// The mailbox to which letters come back that could not be delivered (`VERGER_BOUNCES_…`).
    /// Without an address they go to the one that letters come from, and nobody reads them.
    public record Bounces(
            @DefaultValue("")
                    @Meaning(
                            "The address that undeliverable letters come back to, such as"
                                    + " bounces@school.example; its mail server must deliver"
                                    + " bounces+anything there too.")
                    String address,
            @DefaultValue("")
                    @Meaning(
                            "The IMAP server of that mailbox; without one it is not read, and an"
                                    + " address that stopped working is not noticed.")
                    String host,
            @DefaultValue("993") @Meaning("The port of that IMAP server.") int port,
            @DefaultValue("true") @Meaning("Whether that IMAP server is spoken to over TLS.")
                    boolean tls,
            @DefaultValue("") @Meaning("The name under which Verger signs in to that mailbox.")
                    String username,
            @DefaultValue("")
                    @Meaning(
                            value = "The password with which Verger signs in to that mailbox.",
                            secret = true)
                    String password) {
        /// Fifty letters of a token, a plus, and these are at most 64 before the `@`.
        private static final int LONGEST_NAME = 13;

        public Bounces {
            if (!address.isEmpty() && !address.matches("[^@\\s+]{1," + LONGEST_NAME + "}@[^@\\s]+"))
                throw new SettingRefused(
                        "verger.bounces.address",
                        "it is no address with at most "
                                + LONGEST_NAME
                                + " characters before the @; choose one like"
                                + " bounces@school.example");
        }

        /// Never the password: this may end in a log.
        @Override
        public String toString() {
            return host + ":" + port;
        }
    }
}
