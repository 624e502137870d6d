package org.verger.slips;

import org.verger.people.PublicSchool;
import org.verger.platform.Actor;
import org.verger.platform.Scope;
import org.verger.pupils.PupilId;

import java.time.Instant;
import java.util.UUID;

/// A pupil at the question that their slip opens.
public record PupilVisit(UUID slip, PupilId pupil, PublicSchool school, Instant expires) {

    /// The scope of what they do. No person of the school acts.
    public Scope scope() {
        return Scope.at(school.trust(), school.school(), Actor.Machine.VERGER);
    }
}
