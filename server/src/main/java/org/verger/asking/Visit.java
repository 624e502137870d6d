package org.verger.asking;

import org.verger.carers.CarerId;
import org.verger.people.PublicSchool;
import org.verger.platform.Actor;
import org.verger.platform.Scope;

import java.time.Instant;

/// A carer at the pages behind their link.
public record Visit(LinkId link, CarerId carer, PublicSchool school, Instant expires) {

    /// The scope of what they do. No person of the school acts.
    public Scope scope() {
        return Scope.at(school.trust(), school.school(), Actor.Machine.VERGER);
    }
}
