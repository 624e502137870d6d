package org.verger.posts;

import org.verger.platform.Actor;
import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;

/// A post was put before those who decide.
public record PostSubmitted(TrustId trust, SchoolId school, PostId post) {
    static PostSubmitted of(PostId post) {
        var scope = Scope.current();
        return new PostSubmitted(scope.trust(), scope.school(), post);
    }

    /// The scope in which a listener carries on.
    public Scope scope() {
        return Scope.at(trust, school, Actor.Machine.VERGER);
    }
}
