package org.verger.settings;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where this installation listens.
@ConfigurationProperties("verger")
public record ServerSettings(
        @DefaultValue("127.0.0.1")
                @Meaning(
                        "The network address that pages are served on; 127.0.0.1 is this machine"
                                + " alone.")
                String address,
        @DefaultValue("8080") @Meaning("The port that pages are served on.") int port,
        @DefaultValue("8081")
                @Meaning(
                        "The port, on this machine alone, that says whether Verger is alive and"
                                + " ready.")
                int healthPort) {
    private static final int HIGHEST = 65_535;

    public ServerSettings {
        if (address.isBlank()) throw new SettingRefused("verger.address", "it is empty");
        refuse("verger.port", port);
        refuse("verger.health-port", healthPort);
    }

    private static void refuse(String key, int port) {
        if (port < 0 || port > HIGHEST) {
            throw new SettingRefused(key, port + " is no port; choose one from 0 to " + HIGHEST);
        }
    }
}
