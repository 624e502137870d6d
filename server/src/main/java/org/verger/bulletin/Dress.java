package org.verger.bulletin;

import java.util.Optional;

/// How a school's page looks: its colour, and where it leads families who want to talk to somebody.
public record Dress(Colour colour, Optional<Contact> contact) {
    /// What a page wears until the school chooses.
    public static final Dress PLAIN = new Dress(Colour.TEAL, Optional.empty());
}
