package org.verger.posts;

import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;

/// Its author changed a post that waited for a decision, and it is a draft again.
public record PostCalledBack(TrustId trust, SchoolId school, PostId post)
        implements Scope.AtSchool {
    static PostCalledBack of(PostId post) {
        var scope = Scope.current();
        return new PostCalledBack(scope.trust(), scope.school(), post);
    }
}
