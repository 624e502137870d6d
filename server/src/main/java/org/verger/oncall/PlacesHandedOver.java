package org.verger.oncall;

import static org.verger.parts.Words.words;

import org.springframework.stereotype.Component;
import org.verger.people.ColleagueHolder;
import org.verger.people.Handover;
import org.verger.platform.PersonId;

/// Hands over the places in the chain where two records are one colleague's.
@Component
class PlacesHandedOver implements ColleagueHolder {
    private final Chains chains;

    PlacesHandedOver(Chains chains) {
        this.chains = chains;
    }

    @Override
    public Handover look(PersonId second, PersonId first) {
        int many = chains.places(second);
        return Handover.of(many, words("oncall.handover", many));
    }

    @Override
    public void handOver(PersonId second, PersonId first) {
        chains.handOver(second, first);
    }
}
