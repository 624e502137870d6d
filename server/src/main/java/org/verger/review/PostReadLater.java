package org.verger.review;

import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;
import org.verger.posts.PostId;

/// Something was read in a photo of a post after it came out, and nobody has decided about it.
public record PostReadLater(TrustId trust, SchoolId school, PostId post) implements Scope.AtSchool {
    static PostReadLater of(PostId post) {
        var scope = Scope.current();
        return new PostReadLater(scope.trust(), scope.school(), post);
    }
}
