package org.verger.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.verger.settings.Meaning;
import org.verger.settings.SettingRefused;

import java.net.URI;
import java.time.Duration;

/// What an installation decides about signing in.
@ConfigurationProperties("verger")
public record SignInSettings(
        @DefaultValue("true")
                @Meaning(
                        "Whether this is a demonstration with invented people, whom anybody can be"
                                + " by one press.")
                boolean demo,
        @DefaultValue("http://localhost:8080")
                @Meaning("How browsers reach this server; passkeys are bound to its host.")
                URI publicUrl,
        @DefaultValue Limits signin) {

    /// How long things hold (`VERGER_SIGNIN_…`).
    public record Limits(
            @DefaultValue("30m") @Meaning("A visit ends when nobody uses it for so long.")
                    Duration idle,
            @DefaultValue("12h")
                    @Meaning("A visit ends so long after signing in, whatever happens.")
                    Duration longest,
            @DefaultValue("10m")
                    @Meaning("How long a proof of who somebody is holds for what is grave.")
                    Duration fresh,
            @DefaultValue("7d") @Meaning("How long a new account may wait with its second factor.")
                    Duration grace) {}

    public SignInSettings {
        if (publicUrl.getHost() == null) {
            throw new SettingRefused(
                    "verger.public-url",
                    "it has no host; write it like https://verger.school.example");
        }
    }

    /// Whether browsers come over TLS.
    public boolean isSecure() {
        return "https".equals(publicUrl.getScheme());
    }
}
