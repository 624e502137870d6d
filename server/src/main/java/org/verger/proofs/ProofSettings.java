package org.verger.proofs;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.verger.settings.Meaning;
import org.verger.settings.SettingRefused;

/// What an installation decides about proofs.
@ConfigurationProperties("verger.signin")
record ProofSettings(
        @DefaultValue("4")
                @Meaning("How many passwords are compared at the same time, at 19 MiB each.")
                int hashes) {
    ProofSettings {
        if (hashes < 1) {
            throw new SettingRefused(
                    "verger.signin.hashes", hashes + " is too few; choose 1 or more");
        }
    }
}
