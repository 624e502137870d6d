package org.verger.posts;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.gate.Gate;
import org.verger.links.Landings;

import java.time.Instant;
import java.util.UUID;

/// The links of a post are followed again when it matters what they lead to now: before somebody
/// decides about it, and before it comes out (OFF-8). What is seen then is what the gate judges by.
@Service
public class LinksAgain {
    private final Posts posts;
    private final Landings links;

    LinksAgain(Posts posts, Landings links) {
        this.posts = posts;
        this.links = links;
    }

    /// Whether it has any.
    @Transactional(readOnly = true)
    public boolean areIn(PostId id) {
        return !Gate.links(posts.get(id).everythingSaid()).isEmpty();
    }

    /// Whether it has this one.
    @Transactional(readOnly = true)
    public boolean isIn(PostId id, UUID link) {
        return links.isIn(posts.get(id).everythingSaid(), link);
    }

    /// Whether somebody was asked since then to look where they lead, and has not yet.
    @Transactional(readOnly = true)
    public boolean areAwaited(PostId id, Instant since) {
        return links.areAwaited(posts.get(id).everythingSaid(), since);
    }

    /// Has them followed soon, those aside that were followed just now. Whether any is.
    @Transactional
    public boolean follow(PostId id) {
        return links.followAgain(posts.get(id).everythingSaid());
    }
}
