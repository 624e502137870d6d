package org.verger.consent;

import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;
import org.verger.pupils.PupilId;

/// A child may be named no more where they could be: what says their name comes down, by a
/// permission or by somebody's decision (OFF-6). Where they may not be shown either,
/// [ConsentWithdrawn] says so too.
public record NameTakenBack(TrustId trust, SchoolId school, PupilId child)
        implements Scope.AtSchool {
    /// For the school of the running scope.
    static NameTakenBack of(PupilId child) {
        var scope = Scope.current();
        return new NameTakenBack(scope.trust(), scope.school(), child);
    }
}
