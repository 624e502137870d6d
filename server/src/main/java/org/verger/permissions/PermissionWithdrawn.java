package org.verger.permissions;

import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;

/// A permission was withdrawn, or may serve no more: what rested on it comes down unless it is
/// still allowed (PRN-6).
public record PermissionWithdrawn(TrustId trust, SchoolId school, PermissionId permission)
        implements Scope.AtSchool {
    static PermissionWithdrawn of(PermissionId permission) {
        var scope = Scope.current();
        return new PermissionWithdrawn(scope.trust(), scope.school(), permission);
    }
}
