package org.verger.gate.names;

import org.verger.gate.Name;
import org.verger.gate.text.Filter;
import org.verger.gate.text.Hash;
import org.verger.gate.text.Reading;
import org.verger.gate.text.Unmasked;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The ways in which the names of a roster may be written, by their letters; made once, then never
/// changed.
public final class NameIndex {
    private static final int FORMS_OF_A_NAME = 5;
    private static final int WORDS_OF_A_NAME = 4;

    private static final int MOST_BEGINNINGS = 1 << 13;

    /// Shorter ones are met by chance when letters are guessed.
    private static final int FEWEST_TO_UNMASK = 7;

    private final FormTable forms;

    /// Full names in skeletons, and a filter before them.
    private final FormTable masked;

    private final Filter skeletons;

    /// What a form may begin with, up to where it may be parted, and the forms themselves.
    private final Filter openings;

    /// Those of them that are written as one word, unless names are run together. They are so few
    /// that they stay in the processor's nearest cache whatever the size of the roster; most words
    /// of a text are asked about here and nowhere else.
    private final Filter beginnings;

    private NameIndex(int names) {
        this.forms = new FormTable(FORMS_OF_A_NAME * names);
        this.masked = new FormTable(names);
        this.skeletons = new Filter(names);
        this.openings = new Filter(WORDS_OF_A_NAME * names);
        this.beginnings = new Filter(Math.min(names, MOST_BEGINNINGS));
    }

    public static NameIndex of(Collection<Name> names) {
        var index = new NameIndex(names.size());
        Map<String, List<String>> words = new HashMap<>();
        for (Name name : names) NameForms.of(name, words, index::add);
        index.forms.close();
        index.masked.close();
        return index;
    }

    private void add(String letters, Form form) {
        forms.add(letters, form);
        int hash = 0;
        for (int i = 0; i < letters.length(); i++) {
            if (i > 0 && form.mayPartBefore(i)) addOpening(hash, i, form);
            hash = Hash.more(hash, letters.charAt(i));
        }
        addOpening(hash, letters.length(), form);
        if (form.shape() == Form.Shape.FULL && letters.length() >= FEWEST_TO_UNMASK)
            addMasked(skeleton(letters, form), form);
    }

    private void addOpening(int hash, int length, Form form) {
        openings.add(hash);
        if (form.isOnePart() || length <= form.joint()) beginnings.add(hash);
    }

    private void addMasked(String skeleton, Form form) {
        masked.add(skeleton, form);
        skeletons.add(Hash.of(skeleton));
    }

    /// As the words of an unmasked text are: each by itself.
    private static String skeleton(String letters, Form form) {
        var skeleton = new StringBuilder();
        int from = 0;
        for (int i = 1; i <= letters.length(); i++)
            if (i == letters.length() || (i < Long.SIZE && form.mayPartBefore(i))) {
                skeleton.append(Unmasked.skeleton(letters.substring(from, i)));
                from = i;
            }
        return skeleton.toString();
    }

    /// How many letters the longest form has.
    int longest() {
        return forms.longest();
    }

    /// Whether a form may begin with this word, in which no names are run together.
    boolean mayBegin(int hash) {
        return beginnings.mayHave(hash);
    }

    /// Whether a form may begin with these words, or be them.
    boolean mayOpen(int hash) {
        return openings.mayHave(hash);
    }

    /// The forms spelled so, those to be guarded most first.
    List<Form> spelled(String letters) {
        return forms.find(Hash.of(letters), letters, 0, letters.length());
    }

    /// The forms spelled by letters of a reading, which have this fingerprint.
    List<Form> spelled(Reading reading, int at, int until, int hash) {
        if (until - at < forms.shortest()) return List.of();
        return forms.find(hash, reading.all(), at, until);
    }

    /// The forms spelled by the words `first` to `last` of a reading, both inclusive.
    List<Form> spelledBy(Reading reading, int first, int last, int hash) {
        return spelled(reading, reading.at(first), reading.until(last), hash);
    }

    /// The full names whose skeleton is this.
    List<Form> maskedAs(Reading skeletons, int at, int until, int hash) {
        if (!this.skeletons.mayHave(hash)) return List.of();
        return masked.find(hash, skeletons.all(), at, until);
    }
}
