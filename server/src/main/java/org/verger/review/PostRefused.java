package org.verger.review;

import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;
import org.verger.posts.PostId;

/// A post was refused for good, with a reason.
public record PostRefused(TrustId trust, SchoolId school, PostId post) implements Scope.AtSchool {
    static PostRefused of(PostId post) {
        var scope = Scope.current();
        return new PostRefused(scope.trust(), scope.school(), post);
    }
}
