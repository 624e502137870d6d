package org.verger.bulletin;

import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;

/// The trust opened a school's public page: what waited for it may come out.
public record PageOpened(TrustId trust, SchoolId school) implements Scope.AtSchool {
    static PageOpened here() {
        var scope = Scope.current();
        return new PageOpened(scope.trust(), scope.school());
    }
}
