package org.verger.posts;

import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;

/// A post was put before those who decide.
public record PostSubmitted(TrustId trust, SchoolId school, PostId post) implements Scope.AtSchool {
    static PostSubmitted of(PostId post) {
        var scope = Scope.current();
        return new PostSubmitted(scope.trust(), scope.school(), post);
    }
}
