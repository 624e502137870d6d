package org.verger.demonstration;

import org.verger.platform.Actor;
import org.verger.platform.PersonId;
import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;

import java.util.Map;
import java.util.Set;

/// The invented trust as it was founded: who everybody is, and which school is which.
record Players(TrustId trust, Map<InventedSchool, SchoolId> schools, Map<Cast, PersonId> people) {
    Players {
        schools = Map.copyOf(schools);
        people = Map.copyOf(people);
    }

    /// The scope of one of them at a school, with the role they have there.
    Scope at(InventedSchool school, Cast one) {
        return Scope.at(trust, of(schools, school), actor(one));
    }

    SchoolId school(InventedSchool one) {
        return of(schools, one);
    }

    PersonId person(Cast one) {
        return of(people, one);
    }

    private Actor actor(Cast one) {
        return new Actor.Someone(person(one), one.spoken().full(), Set.of(one.role()));
    }

    private static <K, V> V of(Map<K, V> all, K one) {
        var found = all.get(one);
        if (found == null) throw new IllegalStateException(one + " is not in the demonstration");
        return found;
    }
}
