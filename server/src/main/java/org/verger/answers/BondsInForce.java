package org.verger.answers;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.verger.carers.Bond;
import org.verger.carers.CarerId;
import org.verger.carers.Carers;
import org.verger.pupils.Pupil;
import org.verger.pupils.PupilId;
import org.verger.pupils.Roll;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What carers are to children today: nothing any more to one who is of an age to decide alone.
@Component
public class BondsInForce {
    private final Carers carers;
    private final Roll roll;
    private final Clock clock;

    BondsInForce(Carers carers, Roll roll, Clock clock) {
        this.carers = carers;
        this.roll = roll;
        this.clock = clock;
    }

    /// Who looks after each of these children; one whom nobody does is left out.
    @Transactional(readOnly = true)
    public Map<PupilId, List<Bond>> of(Set<PupilId> children) {
        var today = LocalDate.now(clock);
        var young = new HashSet<>(children);
        roll.known(children).stream()
                .filter(pupil -> Ages.SHIPPED.decidesAlone(pupil, today))
                .map(Pupil::id)
                .forEach(young::remove);
        return carers.bonds(Set.copyOf(young));
    }

    /// What this carer is to any child.
    @Transactional(readOnly = true)
    public List<Bond> of(CarerId carer) {
        return of(carers.children(carer)).values().stream()
                .flatMap(List::stream)
                .filter(bond -> bond.carer().equals(carer))
                .toList();
    }
}
