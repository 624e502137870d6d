package org.verger.settings;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The ports that this installation listens on.
@ConfigurationProperties("verger")
public record ServerSettings(
        @DefaultValue("8080") @Meaning("The port that pages are served on.") int port,
        @DefaultValue("8081")
                @Meaning(
                        "The port, on this machine alone, that says whether Verger is alive and"
                                + " ready.")
                int healthPort) {
    private static final int HIGHEST = 65_535;

    public ServerSettings {
        refuse("verger.port", port);
        refuse("verger.health-port", healthPort);
    }

    private static void refuse(String key, int port) {
        if (port < 0 || port > HIGHEST) {
            throw new SettingRefused(key, port + " is no port; choose one from 0 to " + HIGHEST);
        }
    }
}
