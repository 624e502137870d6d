package org.verger.gate.names;

import org.jspecify.annotations.Nullable;
import org.verger.gate.text.Hash;
import org.verger.gate.text.Reading;
import org.verger.gate.text.Token;

import java.util.ArrayList;
import java.util.List;

/// Names within a word that was run together: `#WellDoneEllaM`, `#welldoneellamarsden`.
record RunTogether(NameIndex index, Reading reading) {
    /// Fewer letters are found in too many ordinary words.
    private static final int FEWEST = 8;

    /// The letters `at` to `until` of the reading spell the form.
    record Part(int at, int until, Form form) {}

    /// The longest names in a word, from left to right; not the whole word, which is read as others
    /// are.
    List<Part> in(Token word) {
        var found = new ArrayList<Part>();
        int at = word.at();
        while (at < word.until()) {
            Part longest = longest(word, at);
            if (longest != null) found.add(longest);
            at = longest != null ? longest.until() : at + 1;
        }
        return found;
    }

    private @Nullable Part longest(Token word, int at) {
        int end = Math.min(word.until(), at + index.longest());
        @Nullable Part longest = null;
        int hash = 0;
        for (int until = at + 1; until <= end; until++) {
            hash = Hash.more(hash, reading.all().charAt(until - 1));
            boolean part = until - at > 2 && until - at < word.length();
            if (!part || !index.mayOpen(hash)) continue;
            Part found = at(word, at, until, hash);
            if (found != null) longest = found;
        }
        return longest;
    }

    private @Nullable Part at(Token word, int at, int until, int hash) {
        for (Form form : index.spelled(reading, at, until, hash))
            if (stands(form, word, at, until)) return new Part(at, until, form);
        return null;
    }

    private boolean stands(Form form, Token word, int at, int until) {
        boolean capitals = opens(word, at) && closes(word, until);
        return switch (form.shape()) {
            case FULL, TURNED -> until - at >= FEWEST || (capitals && joins(form, at));
            case INITIAL_LAST -> capitals && joins(form, at);
            case GIVEN -> capitals && !CommonWords.has(reading.letters(at, until));
            case INITIAL_FIRST, TITLED, PET -> false;
        };
    }

    private boolean joins(Form form, int at) {
        return reading.isCapital(at + form.joint());
    }

    private boolean opens(Token word, int at) {
        return reading.isCapital(at) && (at == word.at() || !reading.isCapital(at - 1));
    }

    private boolean closes(Token word, int until) {
        return until == word.until() || reading.isCapital(until);
    }
}
