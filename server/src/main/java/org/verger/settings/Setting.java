package org.verger.settings;

import java.util.Locale;

/// One thing that can be set: its property, what stands when nobody sets it (empty for nothing),
/// what it is for, and whether it is secret.
public record Setting(String key, String preset, String meaning, boolean isSecret) {
    /// Its name in the environment.
    public String variable() {
        return variableOf(key);
    }

    static String variableOf(String key) {
        return key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }
}
