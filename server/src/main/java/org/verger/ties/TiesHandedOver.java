package org.verger.ties;

import static org.verger.parts.Words.words;

import org.springframework.stereotype.Component;
import org.verger.people.Handover;
import org.verger.pupils.PupilHolder;
import org.verger.pupils.PupilId;

/// Hands ties over where two records are one child's.
@Component
class TiesHandedOver implements PupilHolder {
    private final Ties ties;

    TiesHandedOver(Ties ties) {
        this.ties = ties;
    }

    @Override
    public Handover look(PupilId second, PupilId first) {
        int many = (int) ties.of(second).stream().filter(one -> one.endedOn().isEmpty()).count();
        return Handover.of(many, words("ties.handover", many));
    }

    @Override
    public void handOver(PupilId second, PupilId first) {
        ties.handOver(second, first);
    }
}
