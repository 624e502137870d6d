package org.verger.review;

import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;
import org.verger.posts.PostId;

/// A post was taken down, and looking showed that the public can still see it.
public record PostStillSeen(TrustId trust, SchoolId school, PostId post) implements Scope.AtSchool {
    static PostStillSeen of(PostId post) {
        var scope = Scope.current();
        return new PostStillSeen(scope.trust(), scope.school(), post);
    }
}
