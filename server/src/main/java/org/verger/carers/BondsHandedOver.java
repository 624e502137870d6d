package org.verger.carers;

import static org.verger.parts.Words.words;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import org.springframework.stereotype.Component;
import org.verger.people.Handover;
import org.verger.pupils.PupilHolder;
import org.verger.pupils.PupilId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Hands bonds over where two records are one child's or one carer's. What the law gives somebody
/// is never guessed: where both records say it and differ, they cannot become one before a person
/// puts that right.
@Component
class BondsHandedOver implements PupilHolder, CarerHolder {
    private final BondStore bonds;

    BondsHandedOver(BondStore bonds) {
        this.bonds = bonds;
    }

    /// A bond as it would stand, and the one of the same two that the first record has.
    private record Both(Bond moved, Optional<Bond> kept) {
        boolean differ() {
            return kept.filter(one -> !one.equals(moved)).isPresent();
        }

        boolean isNew() {
            return kept.isEmpty();
        }
    }

    @Override
    public Handover look(PupilId second, PupilId first) {
        return look(both(second, first), words("carers.handover.child"));
    }

    @Override
    public void handOver(PupilId second, PupilId first) {
        bonds.bind(newOnes(both(second, first)));
        bonds.list(Set.of(second)).forEach(bond -> bonds.unbind(bond.carer(), second));
    }

    @Override
    public Handover look(CarerId second, CarerId first) {
        return look(both(second, first), words("carers.handover.carer"));
    }

    @Override
    public void handOver(CarerId second, CarerId first) {
        bonds.bind(newOnes(both(second, first)));
        bonds.children(second).forEach(child -> bonds.unbind(second, child));
    }

    private Handover look(List<Both> all, String differ) {
        var against = new ArrayList<String>();
        if (all.stream().anyMatch(Both::differ)) against.add(differ);
        int many = newOnes(all).size();
        var moves = many == 0 ? List.<String>of() : List.of(words("carers.handover", many));
        return new Handover(moves, against);
    }

    private static List<Bond> newOnes(List<Both> all) {
        return all.stream().filter(Both::isNew).map(Both::moved).toList();
    }

    private List<Both> both(PupilId second, PupilId first) {
        var kept = bonds.list(Set.of(first)).stream().collect(toMap(Bond::carer, identity()));
        return bonds.list(Set.of(second)).stream()
                .map(bond -> bond.with(bond.carer(), first))
                .map(bond -> new Both(bond, Optional.ofNullable(kept.get(bond.carer()))))
                .toList();
    }

    private List<Both> both(CarerId second, CarerId first) {
        var kept = of(first).collect(toMap(Bond::child, identity()));
        return of(second)
                .map(bond -> bond.with(first, bond.child()))
                .map(bond -> new Both(bond, Optional.ofNullable(kept.get(bond.child()))))
                .toList();
    }

    private Stream<Bond> of(CarerId carer) {
        return bonds.list(bonds.children(carer)).stream()
                .filter(bond -> bond.carer().equals(carer));
    }
}
