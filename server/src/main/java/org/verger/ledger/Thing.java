package org.verger.ledger;

import java.util.UUID;
import java.util.regex.Pattern;

/// What an act was done to: a kind, in a word ("post", "pupil", "trust"), and which one.
public record Thing(String kind, UUID id) {
    private static final Pattern WORD = Pattern.compile("[a-z][a-z_]{0,39}");

    public Thing {
        if (!WORD.matcher(kind).matches()) {
            throw new IllegalArgumentException("not a kind of thing: " + kind);
        }
    }
}
