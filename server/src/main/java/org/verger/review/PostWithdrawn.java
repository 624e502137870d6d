package org.verger.review;

import org.verger.platform.Actor;
import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;
import org.verger.posts.PostId;

/// A post was taken back: it does not come out, or it comes down.
public record PostWithdrawn(TrustId trust, SchoolId school, PostId post) {
    static PostWithdrawn of(PostId post) {
        var scope = Scope.current();
        return new PostWithdrawn(scope.trust(), scope.school(), post);
    }

    /// The scope in which a listener carries on.
    public Scope scope() {
        return Scope.at(trust, school, Actor.Machine.VERGER);
    }
}
