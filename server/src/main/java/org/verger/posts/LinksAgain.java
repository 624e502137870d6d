package org.verger.posts;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.gate.Gate;
import org.verger.links.Landings;

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

    /// Has them followed soon, those aside that were followed just now. Whether any is.
    @Transactional
    public boolean follow(PostId id) {
        return links.followAgain(posts.get(id).everythingSaid());
    }
}
