package org.verger.review;

import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;
import org.verger.posts.PostId;

import java.time.Instant;

/// A post was approved, and is due to come out at this time.
public record PostApproved(TrustId trust, SchoolId school, PostId post, Instant due)
        implements Scope.AtSchool {
    static PostApproved of(PostId post, Instant due) {
        var scope = Scope.current();
        return new PostApproved(scope.trust(), scope.school(), post, due);
    }
}
