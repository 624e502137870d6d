package org.verger.review;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.verger.gate.Clause;
import org.verger.gate.Finding;
import org.verger.gate.Severity;
import org.verger.ledger.Ledger;
import org.verger.photos.PictureRead;
import org.verger.posts.Post;
import org.verger.posts.PostId;
import org.verger.posts.PostState;
import org.verger.posts.Refusal;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// A photo of an approved post is read when nobody thought that it could be, and something is
/// written in it. What the gate blocks, nobody's yes outweighs: what waits is held at once, and
/// what is out comes down as if a consent had been withdrawn (OFF-7). What needs a decision is put
/// before whoever answers for the post, and stays out meanwhile: somebody looked at that photo
/// closely when they said yes.
@Component
class ReadLater {
    private final Withdrawals withdrawals;
    private final Releases releases;
    private final Holding holding;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;

    ReadLater(
            Withdrawals withdrawals,
            Releases releases,
            Holding holding,
            Ledger ledger,
            ApplicationEventPublisher events) {
        this.withdrawals = withdrawals;
        this.releases = releases;
        this.holding = holding;
        this.ledger = ledger;
        this.events = events;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void lookAtWhatWasRead(PictureRead event) {
        var post = new PostId(event.album().value());
        event.scope().run(() -> withdrawals.forSure(post, this::judge));
    }

    private void judge(Post post) {
        if (!post.isOutOrAboutToBe()) return;
        var open = holding.judgeWriting(post);
        if (open.isEmpty()) return;
        if (post.state() == PostState.APPROVED) releases.hold(post, reasons(open));
        else if (blocks(open)) withdrawals.takeBackForWhatItSays(post);
        else putBeforeSomebody(post);
    }

    private void putBeforeSomebody(Post post) {
        ledger.write(post.act("post.read_later", Set.of(Clause.OFF_7), Map.of()));
        events.publishEvent(PostReadLater.of(post.id()));
    }

    private static List<Refusal> reasons(List<Finding> open) {
        return List.of(blocks(open) ? Refusal.BLOCKED_BY_THE_GATE : Refusal.POINTS_UNDECIDED);
    }

    private static boolean blocks(List<Finding> open) {
        return open.stream().anyMatch(one -> one.severity() == Severity.BLOCKS);
    }
}
