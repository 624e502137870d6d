package org.verger.posts.web;

import org.springframework.stereotype.Component;
import org.verger.ledger.Thing;
import org.verger.parts.Moment;
import org.verger.people.History;
import org.verger.platform.Scope;
import org.verger.posts.Post;

import java.util.List;

/// What happened to a post, as far as whoever asks may read it: why it came back, or was refused,
/// is between its author and those who decide.
@Component
public class PostHistory {
    private final History history;

    PostHistory(History history) {
        this.history = history;
    }

    public List<Moment> of(Post post) {
        var thing = new Thing("post", post.id().value());
        return post.isDecidedWith(Scope.current().someone())
                ? history.of(thing)
                : history.withoutReasons(thing);
    }
}
