package org.verger.parts;

import java.util.Locale;

/// A word or two for the state that a thing is in. The words say it; the colour only repeats it.
public record Tag(Tone tone, String words) {
    /// What kind of state it is.
    public enum Tone {
        PLAIN,
        WAITING,
        DONE,
        NOTICE,
        PROBLEM
    }

    public String css() {
        return "v-tag--" + tone.name().toLowerCase(Locale.ROOT);
    }
}
