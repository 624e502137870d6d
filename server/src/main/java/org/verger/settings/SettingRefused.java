package org.verger.settings;

/// A setting's value cannot be used. Thrown by the constructor of a settings record; shown to
/// whoever starts Verger, without a stack trace.
public final class SettingRefused extends IllegalArgumentException {
    private final String key;
    private final String reason;

    /// The key is the property's name, such as `verger.database.port`; the reason reads on after
    /// it. Neither may hold a secret.
    public SettingRefused(String key, String reason) {
        super(Setting.variableOf(key) + ": " + reason);
        this.key = key;
        this.reason = reason;
    }

    String key() {
        return key;
    }

    String reason() {
        return reason;
    }
}
