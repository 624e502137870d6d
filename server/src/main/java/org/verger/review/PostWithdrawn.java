package org.verger.review;

import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;
import org.verger.posts.PostId;

/// A post was taken back: it does not come out, or it comes down.
public record PostWithdrawn(TrustId trust, SchoolId school, PostId post) implements Scope.AtSchool {
    static PostWithdrawn of(PostId post) {
        var scope = Scope.current();
        return new PostWithdrawn(scope.trust(), scope.school(), post);
    }
}
