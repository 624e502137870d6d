package org.verger.oncall;

import java.util.regex.Pattern;

/// For what sort of reason people are called: a word that the module which raises the alarm gives.
/// It is for the ledger and for that module, and stands in no letter.
public record AlarmKind(String value) {
    private static final Pattern WORD = Pattern.compile("[a-z][a-z-]{0,39}");

    /// Somebody tries the chain out.
    public static final AlarmKind TEST = new AlarmKind("test");

    public AlarmKind {
        if (!WORD.matcher(value).matches())
            throw new IllegalArgumentException("not a kind of alarm: " + value);
    }
}
