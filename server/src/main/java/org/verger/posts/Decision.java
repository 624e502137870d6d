package org.verger.posts;

import java.util.List;

/// The answer to whoever submits, approves, returns or withdraws a post.
public sealed interface Decision {

    /// It was done.
    record Done(PostId post) implements Decision {}

    /// It was not done, for all these reasons.
    record Refused(PostId post, List<Refusal> reasons) implements Decision {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
