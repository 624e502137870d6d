package org.verger.review;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.verger.posts.Post;
import org.verger.posts.PostId;
import org.verger.posts.PostState;
import org.verger.posts.Posts;
import org.verger.verdicts.Verdicts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The posts that are out and wait for a person: something was read in a photo after the last yes
/// to them, and nobody has looked at it since (OFF-7).
@Component
public class LateReadings {
    private final Verdicts verdicts;
    private final Posts posts;
    private final LastYes lastYes;

    LateReadings(Verdicts verdicts, Posts posts, LastYes lastYes) {
        this.verdicts = verdicts;
        this.posts = posts;
        this.lastYes = lastYes;
    }

    /// All of the school, the one that has waited longest first.
    @Transactional(readOnly = true)
    public List<Post> list() {
        return verdicts.readLater().entrySet().stream()
                .filter(read -> isUndecided(new PostId(read.getKey()), read.getValue()))
                .map(read -> posts.get(new PostId(read.getKey())))
                .filter(post -> post.state() == PostState.PUBLISHED)
                .toList();
    }

    /// Whether this one waits so.
    @Transactional(readOnly = true)
    public boolean waits(Post post) {
        return post.state() == PostState.PUBLISHED
                && Optional.ofNullable(verdicts.readLater().get(post.id().value()))
                        .filter(read -> isUndecided(post.id(), read))
                        .isPresent();
    }

    private boolean isUndecided(PostId post, Instant read) {
        return lastYes.to(post).filter(yes -> !yes.isBefore(read)).isEmpty();
    }
}
