package org.verger.imports;

import org.springframework.stereotype.Component;
import org.verger.people.People;
import org.verger.platform.Actor;
import org.verger.platform.PersonId;
import org.verger.platform.Scope;

import java.util.List;
import java.util.Set;

/// Has a confirmed list taken over in the name of whoever confirmed it.
@Component
class TakingOver {
    private final PastImports past;
    private final People people;
    private final Exchange exchange;

    TakingOver(PastImports past, People people, Exchange exchange) {
        this.past = past;
        this.people = people;
        this.exchange = exchange;
    }

    /// Takes it over, unless that was done before.
    void takeOver(ImportId id) {
        var list = past.get(id);
        if (list.isWaiting()) as(list.broughtBy()).run(() -> exchange.takeOver(id));
    }

    /// Does not try it again.
    void giveUp(ImportId id) {
        var list = past.get(id);
        if (list.isWaiting()) exchange.stop(id, PastImport.State.FAILED);
    }

    private Scope as(PersonId person) {
        var scope = Scope.current();
        var name = people.names(List.of(person)).getOrDefault(person, "");
        return Scope.at(scope.trust(), scope.school(), new Actor.Someone(person, name, Set.of()));
    }
}
