package org.verger.review;

import org.verger.posts.Post;
import org.verger.posts.Refusal;

import java.util.List;

/// The answer at the time of a post: whether it may come out now.
public sealed interface Release {

    /// It may: exactly this, which was approved.
    record Cleared(Post post) implements Release {}

    /// It may not any more, for these reasons; it is held and its author is told.
    record Held(List<Refusal> reasons) implements Release {
        public Held {
            reasons = List.copyOf(reasons);
        }
    }

    /// Nobody has read yet what is written in one of its photos: it waits for that, and is asked
    /// for again (OFF-7).
    record NotRead() implements Release {}

    /// It is not waiting to come out: it was changed, withdrawn, or came out already.
    record NotWaiting() implements Release {}
}
