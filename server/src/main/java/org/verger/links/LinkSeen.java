package org.verger.links;

import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;

import java.util.UUID;

/// Somebody looked where a link leads, whatever they saw: what waited for that may come out.
public record LinkSeen(TrustId trust, SchoolId school, UUID link) implements Scope.AtSchool {
    static LinkSeen of(UUID link) {
        var scope = Scope.current();
        return new LinkSeen(scope.trust(), scope.school(), link);
    }
}
