package org.verger.review;

import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;
import org.verger.posts.PostId;

/// A post did not come out at its time, or not in time, and waits for somebody to look at it again;
/// or it is out elsewhere, and was held back at one of its places.
public record PostHeld(TrustId trust, SchoolId school, PostId post) implements Scope.AtSchool {
    static PostHeld of(PostId post) {
        var scope = Scope.current();
        return new PostHeld(scope.trust(), scope.school(), post);
    }
}
