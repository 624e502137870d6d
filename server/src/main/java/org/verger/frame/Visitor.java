package org.verger.frame;

import java.util.List;

/// The person who is signed in, as the header shows them.
///
/// @param role what they are here, in words, such as "Teacher"
/// @param places the schools and trusts they can work in, the current one among them
public record Visitor(String name, String role, List<Place> places) {
    public Visitor {
        places = List.copyOf(places);
    }

    /// The name of the place they are working in, or nothing.
    public String here() {
        return places.stream().filter(Place::current).map(Place::name).findFirst().orElse("");
    }

    /// Whether there is anywhere else to go.
    public boolean canSwitch() {
        return places.size() > 1;
    }

    /// A school, or a trust as a whole, that a visitor can work in.
    public record Place(String id, String name, boolean current) {}
}
