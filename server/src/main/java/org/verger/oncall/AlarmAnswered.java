package org.verger.oncall;

import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;

/// Somebody said that they have it.
public record AlarmAnswered(TrustId trust, SchoolId school, AlarmId alarm, AlarmKind kind)
        implements Scope.AtSchool {
    static AlarmAnswered of(AlarmId alarm, AlarmKind kind) {
        var scope = Scope.current();
        return new AlarmAnswered(scope.trust(), scope.school(), alarm, kind);
    }
}
