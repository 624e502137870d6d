package org.verger.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verger.Newsroom.LATER;
import static org.verger.Newsroom.done;

import static java.util.Objects.requireNonNull;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.AnySchool;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.posts.Caption;
import org.verger.posts.Drafts;
import org.verger.posts.Fingerprint;
import org.verger.posts.Manuscript;
import org.verger.posts.PostId;
import org.verger.posts.PostState;
import org.verger.posts.Refusal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ServerTest
class ReleasesTest {
    @Autowired BeanFactory beans;
    @Autowired Releases releases;
    @Autowired Drafts drafts;
    @Autowired Approvals approvals;
    @Autowired Withdrawals withdrawals;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;

    private Newsroom room;

    @BeforeEach
    void aNewsroom() {
        room = Newsroom.opened(beans);
    }

    @Test
    void whatWasApprovedIsCleared() {
        var id = room.approved(LATER, room.ella());

        assertThat(release(id)).isEqualTo(new Release.Cleared(room.post(id)));
        assertThat(room.post(id).state()).isEqualTo(PostState.APPROVED);
    }

    @Test
    void whatWasNotApprovedIsNotWaiting() {
        assertThat(release(room.draft(LATER))).isEqualTo(new Release.NotWaiting());
        assertThat(release(room.submitted(LATER))).isEqualTo(new Release.NotWaiting());
    }

    /// OFF-6: the consents are asked for once more when the time comes. The paper is struck out
    /// behind the modules' backs, so that nothing but the last look can notice.
    @Test
    void aConsentThatIsGoneByThenHoldsThePost() {
        var id = room.approved(LATER, room.ella());
        behindTheirBacks("update consent.consent set withdrawn_on = starts");

        assertThat(release(id)).isEqualTo(new Release.Held(List.of(Refusal.BLOCKED_BY_THE_GATE)));
        assertThat(room.post(id).state()).isEqualTo(PostState.HELD);
        assertThat(room.verbs(id)).endsWith("post.held");
    }

    /// OFF-7: a child who joins after the approval is not named either.
    @Test
    void aNameThatCameToTheRollHoldsThePost() {
        var id = approved("Well done Jasper Pargeter!");
        var _ =
                room.school()
                        .with(
                                AnySchool.child("1", "Ella", "Adair"),
                                AnySchool.child("9", "Jasper", "Pargeter"));

        assertThat(release(id)).isEqualTo(new Release.Held(List.of(Refusal.BLOCKED_BY_THE_GATE)));
    }

    /// PRN-6: whatever was slipped in after the approval does not come out.
    @Test
    void whatIsNotWhatWasApprovedIsHeld() {
        var id = room.approved(LATER);
        behindTheirBacks("update posts.post set caption = 'Something else'");

        assertThat(release(id)).isEqualTo(new Release.Held(List.of(Refusal.CHANGED_SINCE_SEEN)));
    }

    @Test
    void whatIsOutIsPublishedWithItsAddress() {
        var id = room.approved(LATER);

        isSeen(id, sent(id));

        assertThat(room.post(id).state()).isEqualTo(PostState.PUBLISHED);
        assertThat(room.verbs(id)).endsWith("post.published");
        assertThat(release(id)).isEqualTo(new Release.NotWaiting());
    }

    /// The archive's month is that in which the public first saw it, however often it is seen again
    /// and whatever becomes of it.
    @Test
    void whenItCameOutIsTheFirstTimeThatAnybodySawIt() {
        var id = room.approved(LATER);
        isSeen(id, sent(id));
        var first = cameOut(id);

        isSeen(id, sent(id));
        room.ruth().run(() -> done(withdrawals.withdraw(id)));

        assertThat(cameOut(id)).isPresent().isEqualTo(first);
    }

    /// PRN-6: it comes down, and the public saw it all the same.
    @Test
    void whatWasChangedOnItsWayCameOutTooBeforeItCameDown() {
        var id = room.approved(LATER);
        room.mira()
                .run(() -> done(drafts.rewrite(id, new Manuscript(new Caption("Other."), LATER))));

        isSeen(id, sent(id));

        assertThat(room.post(id).state()).isEqualTo(PostState.WITHDRAWN);
        assertThat(cameOut(id)).isPresent();
    }

    private Fingerprint sent(PostId id) {
        return room.post(id).fingerprintAtAnyTime();
    }

    private void isSeen(PostId id, Fingerprint sent) {
        room.machine()
                .run(
                        () ->
                                releases.published(
                                        id, "bulletin", "/s/alder/news/1", Optional.of(sent)));
    }

    private Optional<Instant> cameOut(PostId id) {
        var asked = "select came_out_at from posts.post where id = :id and came_out_at is not null";
        var at =
                db.sql(asked)
                        .param("id", id.value())
                        .query((row, _) -> row.getTimestamp(1).toInstant());
        return room.machine().call(() -> requireNonNull(transaction.execute(_ -> at.optional())));
    }

    private PostId approved(String words) {
        return room.mira()
                .call(
                        () -> {
                            var id = room.draft(LATER, room.ella());
                            done(drafts.rewrite(id, new Manuscript(new Caption(words), LATER)));
                            done(drafts.submit(id));
                            room.ruth()
                                    .run(
                                            () ->
                                                    done(
                                                            approvals.approve(
                                                                    id,
                                                                    room.post(id).fingerprint())));
                            return id;
                        });
    }

    private Release release(PostId id) {
        return room.machine().call(() -> releases.release(id));
    }

    private void behindTheirBacks(String change) {
        room.machine()
                .run(
                        () ->
                                transaction.executeWithoutResult(
                                        _ -> assertThat(db.sql(change).update()).isPositive()));
    }
}
