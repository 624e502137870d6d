package org.verger.bulletin;

import org.verger.people.PublicSchool;
import org.verger.platform.Actor;
import org.verger.platform.Scope;

import java.time.Instant;

/// The public page of a school that the trust opened, and since when it is.
public record OpenPage(PublicSchool school, Dress dress, Instant since) {
    /// The scope in which the world reads it.
    public Scope scope() {
        return scopeOf(school);
    }

    static Scope scopeOf(PublicSchool school) {
        return Scope.at(school.trust(), school.school(), Actor.Machine.VERGER);
    }
}
