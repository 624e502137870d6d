package org.verger.notices;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.verger.settings.Meaning;

/// How letters leave this installation.
@ConfigurationProperties("verger")
public record MailSettings(@DefaultValue Smtp smtp) {

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
}
