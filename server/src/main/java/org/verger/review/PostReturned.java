package org.verger.review;

import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;
import org.verger.posts.PostId;

/// A post was given back to its author, with a reason.
public record PostReturned(TrustId trust, SchoolId school, PostId post) implements Scope.AtSchool {
    static PostReturned of(PostId post) {
        var scope = Scope.current();
        return new PostReturned(scope.trust(), scope.school(), post);
    }
}
