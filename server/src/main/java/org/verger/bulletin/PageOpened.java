package org.verger.bulletin;

import org.verger.platform.Actor;
import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;

/// The trust opened a school's public page: what waited for it may come out.
public record PageOpened(TrustId trust, SchoolId school) {
    static PageOpened here() {
        var scope = Scope.current();
        return new PageOpened(scope.trust(), scope.school());
    }

    /// The scope in which a listener carries on.
    public Scope scope() {
        return Scope.at(trust, school, Actor.Machine.VERGER);
    }
}
