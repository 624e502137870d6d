package org.verger.review;

import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;
import org.verger.posts.PostId;

/// A post is out, and what became of it at its other places is to be looked at again: it was held
/// back there before it was seen to be out, or the yes to it lapsed.
public record WaitsElsewhere(TrustId trust, SchoolId school, PostId post)
        implements Scope.AtSchool {
    static WaitsElsewhere of(PostId post) {
        var scope = Scope.current();
        return new WaitsElsewhere(scope.trust(), scope.school(), post);
    }
}
