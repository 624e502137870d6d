package org.verger.imports;

import org.springframework.stereotype.Component;
import org.verger.people.People;
import org.verger.platform.Actor;
import org.verger.platform.PersonId;
import org.verger.platform.Scope;

import java.util.List;
import java.util.Set;

/// In whose name a task does what somebody asked for: theirs, with no role.
@Component
class Behalf {
    private final People people;

    Behalf(People people) {
        this.people = people;
    }

    Scope of(PersonId person) {
        var scope = Scope.current();
        var name = people.names(List.of(person)).getOrDefault(person, "");
        return Scope.at(scope.trust(), scope.school(), new Actor.Someone(person, name, Set.of()));
    }
}
