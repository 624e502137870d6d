package org.verger.gate.names;

import org.jspecify.annotations.Nullable;
import org.verger.gate.names.Form.Shape;
import org.verger.gate.names.Mention.Likelihood;
import org.verger.gate.text.Hash;
import org.verger.gate.text.Reading;
import org.verger.gate.text.Stretch;
import org.verger.gate.text.Typed;
import org.verger.gate.text.Unmasked;

import java.util.ArrayList;
import java.util.List;

/// OFF-7: full names whose letters were put apart, repeated, or written as figures. A first name
/// alone is not guessed at.
record MaskedNames(Unmasked unmasked, NameIndex index) {

    static List<Mention> in(Typed typed, NameIndex index) {
        if (!typed.signs().masked() || typed.unmasked().hidesNothing()) return List.of();
        return new MaskedNames(typed.unmasked(), index).mentions();
    }

    private List<Mention> mentions() {
        var found = new ArrayList<Mention>();
        int first = 0;
        while (unmasked.nextHidden(first) >= 0) first = next(first, found);
        return found;
    }

    /// Adds the longest that begins here and has something hidden, and gives the word to go on
    /// with.
    private int next(int first, List<Mention> found) {
        Reading skeletons = unmasked.reading();
        int at = skeletons.at(first);
        int hidden = unmasked.nextHidden(first);
        int hash = 0;
        int next = first + 1;
        @Nullable Mention longest = null;
        for (int last = first; last < skeletons.size(); last++) {
            int until = skeletons.until(last);
            if (until - at > index.longest()) break;
            hash = Hash.joined(hash, skeletons.hash(last), skeletons.length(last));
            if (last < hidden) continue;
            List<Form> forms = index.maskedAs(skeletons, at, until, hash);
            if (forms.isEmpty()) continue;
            longest = mention(unmasked.stretch(first, last), forms.getFirst());
            next = last + 1;
        }
        if (longest != null) found.add(longest);
        return next;
    }

    private static Mention mention(Stretch at, Form form) {
        return new Mention(
                at.from(), at.to(), form.kind(), Shape.FULL, Likelihood.LIKELY, false, false);
    }
}
