package org.verger.consent;

import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;
import org.verger.pupils.PupilId;

/// A consent was withdrawn: what shows the child under it comes down (OFF-6).
public record ConsentWithdrawn(TrustId trust, SchoolId school, PupilId child, Purpose purpose)
        implements Scope.AtSchool {
    /// For the school of the running scope.
    public static ConsentWithdrawn of(PupilId child, Purpose purpose) {
        var scope = Scope.current();
        return new ConsentWithdrawn(scope.trust(), scope.school(), child, purpose);
    }
}
