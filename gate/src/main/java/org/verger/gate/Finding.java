package org.verger.gate;

import java.util.List;

/// One thing that the gate has to say: under which clause, how grave, where, why, and how to mend
/// it.
///
/// `why` and `mend` are whole sentences for whoever wrote the post. `safeEdits` is empty where only
/// a person can mend.
public record Finding(
        Clause clause,
        Check check,
        Severity severity,
        Place place,
        String why,
        String mend,
        List<Edit> safeEdits) {

    public Finding {
        safeEdits = List.copyOf(safeEdits);
    }

    /// A mend that is safe to make at one press: what stands at the place gives way to the
    /// replacement.
    public record Edit(Place.Span place, String replacement) {

        String madeIn(String typed) {
            return typed.substring(0, place.from()) + replacement + typed.substring(place.to());
        }
    }
}
