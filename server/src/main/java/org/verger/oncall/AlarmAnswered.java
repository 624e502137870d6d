package org.verger.oncall;

import org.verger.platform.Actor;
import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;

/// Somebody said that they have it.
public record AlarmAnswered(TrustId trust, SchoolId school, AlarmId alarm, AlarmKind kind) {
    static AlarmAnswered of(AlarmId alarm, AlarmKind kind) {
        var scope = Scope.current();
        return new AlarmAnswered(scope.trust(), scope.school(), alarm, kind);
    }

    /// The scope in which a listener carries on.
    public Scope scope() {
        return Scope.at(trust, school, Actor.Machine.VERGER);
    }
}
