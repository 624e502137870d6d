package org.verger.settings;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;

/// Reads a secret setting from the file that its variable with `_FILE` at the end names, so that no
/// secret need stand in the environment.
final class SecretFiles implements EnvironmentPostProcessor {
    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        var variables = environment.getSystemEnvironment();
        if (variables.keySet().stream().noneMatch(SecretFiles::mayNameAFile)) return;
        var secrets = new HashMap<String, Object>();
        for (var setting : SettingsRecords.settings()) {
            var file = variables.get(setting.variable() + "_FILE");
            if (!setting.isSecret() || file == null) continue;
            if (variables.containsKey(setting.variable()))
                throw new SettingRefused(
                        setting.key(), "it is set twice, by itself and by its file; keep one");
            secrets.put(setting.key(), read(setting, Path.of(file.toString())));
        }
        environment.getPropertySources().addFirst(new MapPropertySource("files", secrets));
    }

    private static boolean mayNameAFile(String variable) {
        return variable.startsWith("VERGER_") && variable.endsWith("_FILE");
    }

    private static String read(Setting setting, Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new SettingRefused(
                    setting.key(), "its file " + file + " cannot be read (" + e + ")");
        }
    }
}
