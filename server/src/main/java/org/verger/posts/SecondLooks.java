package org.verger.posts;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.gate.Clause;
import org.verger.ledger.Ledger;
import org.verger.photos.PhotoId;
import org.verger.photos.Photos;
import org.verger.platform.NotFound;
import org.verger.platform.Right;
import org.verger.platform.Scope;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// A photo whose writing could not be read is read again when somebody asks for it: who wrote the
/// post, or may decide about it. Until it is read it stays a point (OFF-7).
@Service
public class SecondLooks {
    private final Posts posts;
    private final Photos photos;
    private final Ledger ledger;

    SecondLooks(Posts posts, Photos photos, Ledger ledger) {
        this.posts = posts;
        this.photos = photos;
        this.ledger = ledger;
    }

    /// Has the photo read again soon.
    @Transactional
    public Decision ask(PostId id, PhotoId photo) {
        var post = posts.read(id);
        var actor = Scope.current().someone();
        if (!post.author().equals(actor.id()) && !actor.may(Right.APPROVE_POSTS))
            return new Decision.Refused(id, List.of(Refusal.NO_RIGHT));
        if (!isGivenUp(post, photo)) return new Decision.Refused(id, List.of(Refusal.NOT_NOW));
        photos.readAgain(id.album(), photo);
        ledger.write(post.act("photo.read_again", Set.of(Clause.OFF_7), Map.of()));
        return new Decision.Done(id);
    }

    private static boolean isGivenUp(Post post, PhotoId photo) {
        return post.photos().stream()
                .filter(one -> one.id().equals(photo))
                .findFirst()
                .orElseThrow(() -> new NotFound("photo " + photo))
                .isGivenUp();
    }
}
