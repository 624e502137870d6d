package org.verger.gate;

/// A mend that is safe to make at one press: what stands at the place gives way to the replacement.
public record Edit(Place.Span place, String replacement) {

    String madeIn(String typed) {
        return typed.substring(0, place.from()) + replacement + typed.substring(place.to());
    }
}
