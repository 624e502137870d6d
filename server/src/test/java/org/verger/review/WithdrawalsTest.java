package org.verger.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.verger.Newsroom.LATER;
import static org.verger.Newsroom.done;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.AnySchool;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.consent.ConsentWithdrawn;
import org.verger.consent.Purpose;
import org.verger.ledger.Ledger;
import org.verger.platform.NotFound;
import org.verger.platform.Role;
import org.verger.posts.Caption;
import org.verger.posts.Decision;
import org.verger.posts.Drafts;
import org.verger.posts.Manuscript;
import org.verger.posts.PostId;
import org.verger.posts.PostList;
import org.verger.posts.PostState;
import org.verger.posts.Posts;
import org.verger.posts.Refusal;
import org.verger.posts.Sites;
import org.verger.pupils.Pupil;
import org.verger.watch.Watch;

import java.time.Duration;
import java.util.List;

@ServerTest
@RecordApplicationEvents
class WithdrawalsTest {
    private static final Duration SOON = Duration.ofSeconds(15);

    @Autowired BeanFactory beans;
    @Autowired Withdrawals withdrawals;
    @Autowired Posts posts;
    @Autowired Drafts drafts;
    @Autowired Watch watch;
    @Autowired Sites sites;
    @Autowired PostList list;
    @Autowired ApplicationEvents events;
    @Autowired Ledger ledger;
    @Autowired ApplicationEventPublisher publisher;
    @Autowired TransactionTemplate transaction;

    private Newsroom room;

    @BeforeEach
    void aNewsroom() {
        room = Newsroom.opened(beans);
    }

    @Test
    void itsAuthorTakesItBack() {
        var id = room.approved(LATER);

        room.mira().run(() -> done(withdrawals.withdraw(id)));

        assertThat(room.post(id).state()).isEqualTo(PostState.WITHDRAWN);
        assertThat(room.verbs(id)).contains("post.withdrawn");
        assertThat(events.stream(PostWithdrawn.class))
                .containsExactly(
                        new PostWithdrawn(room.school().trust(), room.school().school(), id));
    }

    @Test
    void whoeverHoldsTheRightTakesItBack() {
        var id = room.approved(LATER);

        room.ruth().run(() -> done(withdrawals.withdraw(id)));

        assertThat(room.post(id).state()).isEqualTo(PostState.WITHDRAWN);
    }

    @Test
    void nobodyElseDoes() {
        var id = room.approved(LATER);

        for (var role : List.of(Role.TEACHER, Role.GOVERNOR, Role.ADMINISTRATOR))
            assertThat(withdraw(id, role))
                    .isEqualTo(new Decision.Refused(id, List.of(Refusal.NO_RIGHT)));
        assertThat(room.post(id).state()).isEqualTo(PostState.APPROVED);
        assertThatThrownBy(
                        () ->
                                room.school()
                                        .sister()
                                        .as(Role.HEAD)
                                        .call(() -> withdrawals.withdraw(id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsTakenBackIsNotTakenBackAgain() {
        var id = room.approved(LATER);
        room.mira().run(() -> done(withdrawals.withdraw(id)));

        assertThat(withdraw(id, Role.HEAD))
                .isEqualTo(new Decision.Refused(id, List.of(Refusal.NOT_NOW)));
    }

    /// Nobody looks at another's draft; giving it up opens it to nobody.
    @Test
    void aDraftThatIsTakenBackIsReadByItsAuthorAlone() {
        var id = room.draft(LATER, room.ella());

        room.mira().run(() -> done(withdrawals.withdraw(id)));

        assertThat(room.post(id).state()).isEqualTo(PostState.DISCARDED);
        assertThat(room.verbs(id)).containsExactly("post.written", "photo.added", "post.discarded");
        assertThat(room.mira().call(() -> posts.read(id)).id()).isEqualTo(id);
        assertThatThrownBy(() -> room.ruth().call(() -> posts.read(id)))
                .isInstanceOf(NotFound.class);
        assertThat(room.ruth().call(() -> list.everybodys(0))).isEmpty();
        assertThat(room.mira().call(() -> list.everybodys(0))).hasSize(1);
    }

    /// Others were shown it before, and not what its author wrote since.
    @Test
    void whatWasNeverSentIsReadByNobodyElseOnceItIsTakenBack() {
        var id = room.submitted(LATER, room.ella());
        room.mira()
                .run(
                        () ->
                                done(
                                        drafts.rewrite(
                                                id,
                                                new Manuscript(
                                                        new Caption("Other words"), LATER))));
        assertThat(room.post(id).state()).isEqualTo(PostState.DRAFT);

        room.mira().run(() -> done(withdrawals.withdraw(id)));

        assertThat(room.post(id).state()).isEqualTo(PostState.DISCARDED);
        assertThat(room.ruth().call(() -> posts.look(id))).isEmpty();
        assertThat(room.mira().call(() -> posts.look(id))).isPresent();
    }

    @Test
    void whatWasDiscardedIsNotTakenBackFromThere() {
        var id = room.draft(LATER);
        room.mira().run(() -> done(withdrawals.withdraw(id)));

        assertThat(room.mira().<Decision, RuntimeException>call(() -> withdrawals.withdraw(id)))
                .isEqualTo(new Decision.Refused(id, List.of(Refusal.NOT_NOW)));
    }

    /// OFF-6: the consent of one child takes back everything that shows that child, and nothing
    /// else.
    @Test
    void aConsentThatIsWithdrawnTakesBackEverythingThatShowsTheChild() {
        var jo = joins("Jo", "Dean");
        var waiting = room.approved(LATER, room.ella());
        var out = room.approved(LATER, room.ella(), jo);
        room.machine().run(() -> posts.become(posts.get(out), PostState.PUBLISHED));
        var ofAnother = room.approved(LATER, jo);
        var ofNobody = room.approved(LATER);

        room.takeBackConsent(room.ella(), Purpose.SCHOOL_PAGE);

        await().atMost(SOON)
                .untilAsserted(
                        () ->
                                assertThat(List.of(room.post(waiting), room.post(out)))
                                        .extracting(post -> post.state())
                                        .containsOnly(PostState.WITHDRAWN));
        assertThat(room.post(ofAnother).state()).isEqualTo(PostState.APPROVED);
        assertThat(room.post(ofNobody).state()).isEqualTo(PostState.APPROVED);
    }

    /// A consent for one use says nothing about another.
    @Test
    void theConsentForAnotherUseTakesNothingBack() {
        room.agree(room.ella(), Purpose.PRESS);
        var id = room.approved(LATER, room.ella());

        withdrawn(room, Purpose.PRESS);

        assertThat(room.post(id).state()).isEqualTo(PostState.APPROVED);
    }

    @Test
    void hearingOfItTwiceTakesNothingBackTwice() {
        var id = room.approved(LATER, room.ella());

        withdrawn(room, Purpose.SCHOOL_PAGE);
        withdrawn(room, Purpose.SCHOOL_PAGE);

        assertThat(room.verbs(id)).containsOnlyOnce("post.withdrawn");
    }

    /// Hears of it here and now, and not on another thread.
    private void withdrawn(Newsroom where, Purpose purpose) {
        new Withdrawals(posts, ledger, watch, publisher, sites, transaction)
                .takeBackWhatShows(
                        new ConsentWithdrawn(
                                where.school().trust(),
                                where.school().school(),
                                where.ella().id(),
                                purpose));
    }

    private Pupil joins(String given, String family) {
        var roll =
                room.school()
                        .with(
                                AnySchool.child("1", "Ella", "Adair"),
                                AnySchool.child("2", "Tom", "Birch"),
                                AnySchool.child("3", given, family));
        var child =
                roll.stream().filter(one -> one.reference().equals("3")).findFirst().orElseThrow();
        room.agree(child, Purpose.SCHOOL_PAGE);
        return child;
    }

    private Decision withdraw(PostId id, Role role) {
        return room.school().as(role).call(() -> withdrawals.withdraw(id));
    }
}
