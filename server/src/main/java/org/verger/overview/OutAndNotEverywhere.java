package org.verger.overview;

import org.springframework.stereotype.Component;
import org.verger.platform.Right;
import org.verger.platform.Scope;
import org.verger.posts.Post;
import org.verger.posts.PostState;
import org.verger.posts.Posts;
import org.verger.publishing.NotEverywhere;
import org.verger.review.Approvals;

import java.util.List;

/// The posts that are out, and not at every place that they were meant for: whoever asks wrote or
/// approved them, and answers for them, or may decide what becomes of that place.
@Component
class OutAndNotEverywhere {
    private final NotEverywhere publications;
    private final Posts posts;
    private final Approvals approvals;

    OutAndNotEverywhere(NotEverywhere publications, Posts posts, Approvals approvals) {
        this.publications = publications;
        this.posts = posts;
        this.approvals = approvals;
    }

    List<Post> list() {
        return publications.lately().stream()
                .map(posts::get)
                .filter(post -> post.state() == PostState.PUBLISHED)
                .filter(this::isTheirs)
                .toList();
    }

    private boolean isTheirs(Post post) {
        var me = Scope.current().someone().id();
        return Scope.current().actor().may(Right.APPROVE_POSTS)
                || post.author().equals(me)
                || approvals.list(post.id()).stream().anyMatch(yes -> yes.approver().equals(me));
    }
}
