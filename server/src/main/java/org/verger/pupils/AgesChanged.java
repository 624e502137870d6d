package org.verger.pupils;

import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;

/// The roll says otherwise than before when a child was born, or in which year group a child is:
/// what depends on an age may be otherwise from now on.
public record AgesChanged(TrustId trust, SchoolId school) implements Scope.AtSchool {
    static AgesChanged here() {
        var scope = Scope.current();
        return new AgesChanged(scope.trust(), scope.school());
    }
}
