package org.verger.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.verger.Newsroom.LATER;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.blobs.BlobStore;
import org.verger.networks.PublicationKey;
import org.verger.posts.PostId;
import org.verger.posts.PostState;
import org.verger.posts.Posts;
import org.verger.publishing.AwkwardNetwork.Mood;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// The scheduler's part is played by hand: nothing here comes of itself before the year 2099.
@ServerTest
class CourierTest {
    private static final Instant FAR = Instant.parse("2099-01-05T09:00:00Z");

    @Autowired BeanFactory beans;
    @Autowired Publishing publishing;
    @Autowired Posts posts;
    @Autowired BlobStore blobs;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;

    private final AwkwardNetwork network = new AwkwardNetwork();
    private Newsroom room;
    private Courier courier;
    private PostId post;
    private PublicationKey key;

    @BeforeEach
    void anApprovedPostWhoseTimeHasCome() {
        room = Newsroom.opened(beans);
        courier = courierAt(FAR);
        post = room.approved(LATER, room.ella());
        key = new Progress(beans, room).instead(AwkwardNetwork.NAME, post, FAR).key();
    }

    @Test
    void itComesOutOnceHoweverOftenItIsCarried() {
        carry();
        carry();

        assertThat(network.calls()).isOne();
        assertThat(network.shows(key)).isTrue();
        assertThat(state()).isEqualTo(PublicationState.PUBLISHED);
        assertThat(room.post(post).state()).isEqualTo(PostState.PUBLISHED);
        assertThat(room.verbs(post)).containsOnlyOnce("post.published");
    }

    /// OFF-4: nothing is sent where the trust has not said yes; it waits, and is not lost.
    @Test
    void whatTheTrustHasNotOpenedIsSentNothing() {
        network.isOpen(false);
        carry();

        assertThat(network.calls()).isZero();
        assertThat(state()).isEqualTo(PublicationState.DUE);
        assertThat(room.post(post).state()).isEqualTo(PostState.APPROVED);

        network.isOpen(true);
        carry();

        assertThat(network.calls()).isOne();
        assertThat(state()).isEqualTo(PublicationState.PUBLISHED);
    }

    @Test
    void anAnswerThatIsLostIsSettledByLooking() {
        network.is(Mood.ANSWER_LOST);

        assertThatThrownBy(this::carry).hasMessage("connection reset");
        assertThat(state()).isEqualTo(PublicationState.SENDING);
        carry();

        assertThat(network.calls()).isOne();
        assertThat(state()).isEqualTo(PublicationState.PUBLISHED);
        assertThat(room.post(post).state()).isEqualTo(PostState.PUBLISHED);
    }

    @Test
    void aCallThatHadNoEffectIsNotMadeAgain() {
        network.is(Mood.FAILS_BEFORE_THE_EFFECT);

        assertThatThrownBy(this::carry).hasMessage("no route");
        network.is(Mood.FINE);
        carry();
        carry();

        assertThat(network.calls()).isOne();
        assertThat(network.shows(key)).isFalse();
        assertThat(state()).isEqualTo(PublicationState.NOT_PUBLISHED);
    }

    @Test
    void aSecondWorkerLooksWhileTheFirstIsSendingAndSendsNothing() {
        network.meanwhile(this::carry);

        carry();

        assertThat(network.calls()).isOne();
        assertThat(state()).isEqualTo(PublicationState.PUBLISHED);
    }

    @Test
    void whatIsTakenBackBeforeIsNeverSent() {
        takeBack();

        carry();
        takeDown();
        carry();

        assertThat(network.calls()).isZero();
        assertThat(state()).isEqualTo(PublicationState.GONE);
    }

    /// OFF-6: what is taken back while it is on its way does not stay.
    @Test
    void whatIsTakenBackWhileItIsSentComesDownAfterwards() {
        network.meanwhile(
                () -> {
                    takeBack();
                    assertThatThrownBy(this::takeDown).hasMessageContaining("is being sent");
                });

        carry();
        takeDown();

        assertThat(network.calls()).isOne();
        assertThat(network.shows(key)).isFalse();
        assertThat(state()).isEqualTo(PublicationState.GONE);
        assertThat(room.post(post).state()).isEqualTo(PostState.WITHDRAWN);
    }

    @Test
    void whatIsTakenBackWhileNobodyKnowsComesDownAfterLooking() {
        network.is(Mood.ANSWER_LOST);
        assertThatThrownBy(this::carry).hasMessage("connection reset");
        takeBack();

        assertThatThrownBy(this::takeDown).hasMessageContaining("is being sent");
        carry();
        takeDown();

        assertThat(network.shows(key)).isFalse();
        assertThat(state()).isEqualTo(PublicationState.GONE);
    }

    @Test
    void whatIsTakenBackAfterwardsComesDown() {
        carry();
        takeBack();

        takeDown();
        takeDown();

        assertThat(network.shows(key)).isFalse();
        assertThat(state()).isEqualTo(PublicationState.GONE);
        assertThat(room.verbs(post)).containsOnlyOnce("post.gone");
    }

    @Test
    void goneIsOnlySaidOfWhatIsSeenToBeGone() {
        carry();
        takeBack();
        network.is(Mood.KEEPS_SHOWING);

        assertThatThrownBy(this::takeDown).hasMessageContaining("is still to be seen at");
        assertThatThrownBy(this::takeDown).hasMessageContaining("is still to be seen at");
        assertThat(state()).isEqualTo(PublicationState.PUBLISHED);
        assertThat(room.verbs(post)).containsOnlyOnce("post.still_seen");
        network.is(Mood.FINE);
        takeDown();

        assertThat(state()).isEqualTo(PublicationState.GONE);
    }

    /// The first worker was given up, the take-down found nothing, and then the call had its effect
    /// after all: it is taken down once more.
    @Test
    void whatComesOutAfterItWasThoughtGoneIsTakenDownOnceMore() {
        network.meanwhile(
                () -> {
                    carry();
                    takeBack();
                    takeDown();
                    assertThat(state()).isEqualTo(PublicationState.GONE);
                });

        carry();
        assertThat(network.shows(key)).isTrue();
        assertThat(state()).isEqualTo(PublicationState.PUBLISHED);
        takeDown();

        assertThat(network.shows(key)).isFalse();
        assertThat(state()).isEqualTo(PublicationState.GONE);
    }

    /// PRN-6: an edit that comes while the approved words are on their way takes them down again.
    @Test
    void whatIsChangedWhileItIsSentDoesNotStay() {
        network.meanwhile(() -> become(PostState.DRAFT));

        carry();

        assertThat(room.post(post).state()).isEqualTo(PostState.WITHDRAWN);
        assertThat(room.verbs(post)).endsWith("post.published", "post.withdrawn");
    }

    /// OFF-6: the last look holds it back, and nothing is sent.
    @Test
    void whatIsHeldIsNotSent() {
        room.machine().run(this::strikeOutTheConsent);

        carry();

        assertThat(network.calls()).isZero();
        assertThat(room.post(post).state()).isEqualTo(PostState.HELD);
    }

    private Courier courierAt(Instant now) {
        return new Courier(
                publishing, List.of(network), blobs, transaction, Clock.fixed(now, ZoneOffset.UTC));
    }

    private void strikeOutTheConsent() {
        var strike = "update consent.consent set withdrawn_on = starts";
        transaction.executeWithoutResult(_ -> assertThat(db.sql(strike).update()).isOne());
    }

    private void carry() {
        room.machine().run(() -> courier.carry(key));
    }

    private void takeDown() {
        room.machine().run(() -> courier.takeDown(key));
    }

    private void takeBack() {
        become(PostState.WITHDRAWN);
        room.machine().run(() -> publishing.takeBack(post, FAR));
    }

    private void become(PostState next) {
        room.machine().run(() -> posts.become(posts.get(post), next));
    }

    private PublicationState state() {
        return new Progress(beans, room).on(AwkwardNetwork.NAME, post).state();
    }
}
