package org.verger.settings;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.nio.file.Path;

/// Where this installation keeps its things.
@ConfigurationProperties("verger")
public record HomeSettings(
        @DefaultValue("data")
                @Meaning(
                        "The folder that holds everything this installation keeps: database, files"
                                + " and keys.")
                String home) {
    public HomeSettings {
        if (home.isBlank())
            throw new SettingRefused("verger.home", "it is empty; name a folder, such as data");
    }

    /// The folder as an absolute path.
    public Path folder() {
        return Path.of(home).toAbsolutePath().normalize();
    }
}
