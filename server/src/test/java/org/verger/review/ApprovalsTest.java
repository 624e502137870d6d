package org.verger.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.verger.Newsroom.LATER;
import static org.verger.Newsroom.NOW;
import static org.verger.Newsroom.done;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.consent.Purpose;
import org.verger.gate.Verdict;
import org.verger.platform.Actor;
import org.verger.platform.NotFound;
import org.verger.platform.Role;
import org.verger.platform.Scope;
import org.verger.posts.Caption;
import org.verger.posts.Decision;
import org.verger.posts.Drafts;
import org.verger.posts.Fingerprint;
import org.verger.posts.Manuscript;
import org.verger.posts.PostId;
import org.verger.posts.PostState;
import org.verger.posts.Posts;
import org.verger.posts.Refusal;
import org.verger.posts.Timing;

import java.time.Instant;
import java.util.List;
import java.util.Set;

@ServerTest
@RecordApplicationEvents
class ApprovalsTest {
    @Autowired BeanFactory beans;
    @Autowired Approvals approvals;
    @Autowired ApprovalStore store;
    @Autowired Releases releases;
    @Autowired ReviewInbox inbox;
    @Autowired Drafts drafts;
    @Autowired Posts posts;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;
    @Autowired ApplicationEvents events;

    private Newsroom room;

    @BeforeEach
    void aNewsroom() {
        room = Newsroom.opened(beans);
    }

    /// PRN-6.
    @Test
    void somebodyElseApprovesExactlyWhatTheySaw() {
        var id = room.submitted(LATER, room.ella());
        var seen = room.post(id).fingerprint();

        done(approve(room.ruth(), id, seen));

        assertThat(room.post(id).state()).isEqualTo(PostState.APPROVED);
        assertThat(room.verbs(id)).endsWith("post.approved");
        assertThat(latest(id).fingerprint()).isEqualTo(seen);
        assertThat(latest(id).approver()).isEqualTo(room.ruth().someone().id());
        assertThat(events.stream(PostApproved.class))
                .containsExactly(
                        new PostApproved(
                                room.school().trust(),
                                room.school().school(),
                                id,
                                ((Timing.At) LATER).time()));
    }

    /// PRN-6: what was changed since it was seen is not approved.
    @Test
    void whatWasChangedSinceItWasSeenIsNotApproved() {
        var id = room.submitted(LATER);
        var seen = room.post(id).fingerprint();
        room.mira()
                .run(
                        () -> {
                            done(
                                    drafts.rewrite(
                                            id,
                                            new Manuscript(new Caption("Other words."), LATER)));
                            done(drafts.submit(id));
                        });

        assertThat(approve(room.ruth(), id, seen)).isEqualTo(no(id, Refusal.CHANGED_SINCE_SEEN));
        assertThat(room.post(id).state()).isEqualTo(PostState.SUBMITTED);
        assertThat(events.stream(PostApproved.class)).isEmpty();
    }

    /// OFF-6: a consent that is gone blocks the approval.
    @Test
    void aConsentThatIsGoneBlocksTheApproval() {
        var id = room.submitted(LATER, room.ella());
        room.takeBackConsent(room.ella(), Purpose.SCHOOL_PAGE);

        var answer = approve(room.ruth(), id, room.post(id).fingerprint());

        assertThat(answer).isEqualTo(no(id, Refusal.BLOCKED_BY_THE_GATE));
        assertThat(room.ruth().call(() -> approvals.look(id)).obstacles())
                .containsExactly(Refusal.BLOCKED_BY_THE_GATE);
    }

    @Test
    void theAuthorDoesNotApproveWhateverTheirRole() {
        var id = room.submitted(LATER);
        var mira = room.mira().someone();
        var miraAsHead =
                Scope.at(
                        room.school().trust(),
                        room.school().school(),
                        new Actor.Someone(mira.id(), mira.name(), Set.of(Role.HEAD)));

        assertThat(approve(miraAsHead, id, room.post(id).fingerprint()))
                .isEqualTo(no(id, Refusal.OWN_WORK));
        assertThat(miraAsHead.call(inbox::list)).isEmpty();
        assertThat(room.ruth().call(inbox::list)).hasSize(1);
    }

    @Test
    void theTableItselfHoldsThatNobodyApprovesTheirOwnWork() {
        var id = room.submitted(LATER);
        var post = room.post(id);
        var facts =
                new DecisionRules.Facts(
                        post,
                        room.mira().someone(),
                        new Verdict("default 1", "roster 1", List.of()),
                        post.fingerprint(),
                        Set.of());
        var later = Instant.EPOCH.plusSeconds(1);
        var times = new ApprovalStore.Times(Instant.EPOCH, Instant.EPOCH, later);

        assertThatThrownBy(
                        () ->
                                room.mira()
                                        .run(
                                                () ->
                                                        transaction.executeWithoutResult(
                                                                _ -> store.add(id, facts, times))))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("nobody approves their own work");
    }

    @Test
    void anApprovalIsNeverChanged() {
        var _ = room.approved(LATER);

        for (var change :
                List.of("delete from review.approval", "update review.approval set post_id = id"))
            assertThatThrownBy(
                            () ->
                                    room.ruth()
                                            .run(
                                                    () ->
                                                            transaction.executeWithoutResult(
                                                                    _ -> db.sql(change).update())))
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
    }

    /// PRN-6: an edit voids the approval, whenever it comes.
    @Test
    void anEditVoidsTheApproval() {
        var id = room.approved(LATER);

        room.mira()
                .run(
                        () ->
                                done(
                                        drafts.rewrite(
                                                id,
                                                new Manuscript(
                                                        new Caption("Other words."), LATER))));

        assertThat(room.post(id).state()).isEqualTo(PostState.DRAFT);
        assertThat(room.verbs(id)).endsWith("approval.voided");
        assertThat(room.machine().<Release, RuntimeException>call(() -> releases.release(id)))
                .isEqualTo(new Release.NotWaiting());
    }

    @Test
    void whatGoesBackSaysWhyUntilItIsSentAgain() {
        var id = room.submitted(NOW);
        var seen = room.post(id).fingerprint();

        room.ruth()
                .run(
                        () ->
                                done(
                                        approvals.giveBack(
                                                id, seen, new ReturnReason(" Say which day. "))));

        assertThat(room.post(id).state()).isEqualTo(PostState.DRAFT);
        assertThat(room.mira().call(() -> posts.findReturnReason(id))).contains("Say which day.");
        room.mira().run(() -> done(drafts.submit(id)));
        assertThat(room.mira().call(() -> posts.findReturnReason(id))).isEmpty();
    }

    @Test
    void aSisterSchoolsHeadFindsNothing() {
        var id = room.submitted(LATER);
        var head = room.school().sister().as(Role.HEAD);

        assertThatThrownBy(() -> approve(head, id, room.post(id).fingerprint()))
                .isInstanceOf(NotFound.class);
        assertThat(head.call(inbox::list)).isEmpty();
    }

    private Decision approve(Scope who, PostId id, Fingerprint seen) {
        return who.call(() -> approvals.approve(id, seen));
    }

    private ApprovalStore.Approval latest(PostId id) {
        return room.ruth().call(() -> transaction.execute(_ -> store.findLatest(id).orElseThrow()));
    }

    private static Decision no(PostId id, Refusal... reasons) {
        return new Decision.Refused(id, List.of(reasons));
    }
}
