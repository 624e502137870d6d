package org.verger.gate.details;

import org.verger.gate.text.Phrases;
import org.verger.gate.text.Reading;
import org.verger.gate.text.Stretch;
import org.verger.gate.text.Typed;
import org.verger.gate.text.WordList;

/// Whether the words around a place say that somebody lives there: else it is a park or a museum.
final class Homes {
    private static final Phrases LIVING = WordList.named("contacts.txt").phrases("living");

    private Homes() {}

    static boolean areSpokenOf(Typed typed, Stretch at) {
        Stretch near = typed.near(at, 60);
        return LIVING.occurIn(Reading.of(typed.words(near)));
    }
}
