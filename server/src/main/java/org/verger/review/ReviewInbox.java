package org.verger.review;

import org.springframework.stereotype.Component;
import org.verger.platform.Scope;
import org.verger.posts.PostList;
import org.verger.posts.PostState;

import java.util.List;
import java.util.stream.Stream;

/// The posts that wait for a decision which the person who asks may make: everybody's but their
/// own; what was held back before what waits for the first time, and of each the one that has
/// waited longest first.
@Component
public class ReviewInbox {
    private final PostList posts;

    ReviewInbox(PostList posts) {
        this.posts = posts;
    }

    /// The posts that wait for whoever asks.
    public List<PostList.Row> list() {
        var me = Scope.current().someone().id();
        return Stream.of(PostState.HELD, PostState.SUBMITTED)
                .flatMap(state -> posts.waiting(state).stream())
                .filter(row -> !row.author().equals(me))
                .toList();
    }
}
