package org.verger.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.verger.Newsroom.NOW;
import static org.verger.Newsroom.done;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.verger.Mother;
import org.verger.Newsroom;
import org.verger.TestHome;
import org.verger.consent.Purpose;
import org.verger.consent.Voice.Word;
import org.verger.flags.Flags;
import org.verger.flags.Ground;
import org.verger.flags.Reason;
import org.verger.permissions.Outcome;
import org.verger.permissions.Permissions;
import org.verger.permissions.Reach;
import org.verger.permissions.Subject;
import org.verger.permissions.Terms;
import org.verger.posts.Caption;
import org.verger.posts.Drafts;
import org.verger.posts.PostId;
import org.verger.posts.PostState;
import org.verger.posts.Whereabouts;
import org.verger.review.Approvals;
import org.verger.signin.SignInTest;
import org.verger.signin.Visitor;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// OFF-6, PRN-6: what a post rested on is withdrawn while the whole world reads it. Looked at over
/// HTTP, as the world does, it is gone within a minute, and those who answer for it are told.
@SignInTest
class TakenDownTest {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    @Autowired BeanFactory beans;
    @Autowired Flags flags;
    @Autowired Permissions permissions;
    @Autowired Drafts drafts;
    @Autowired Approvals approvals;
    @Autowired Whereabouts whereabouts;
    @Autowired Clock clock;

    private final Visitor world = new Visitor();
    private Newsroom room;
    private Mother mother;
    private String mira;
    private String ruth;

    @BeforeEach
    void aNewsroom() {
        room = Newsroom.opened(beans);
        mother = Mother.of(room.school(), room.ella());
        mira = room.addressOf(room.mira());
        ruth = room.addressOf(room.ruth());
    }

    @Test
    void withTheConsentGoWhatShowsTheChildAndItsPhotos() {
        var id = room.approved(NOW, room.ella());
        var entry = seenAt(id);

        assertGone(
                "consent", id, entry, () -> room.takeBackConsent(room.ella(), Purpose.SCHOOL_PAGE));
    }

    @Test
    void withAFlagGoesWhatShowsTheChild() {
        var id = room.approved(NOW, room.ella());
        var entry = seenAt(id);
        var reason = new Reason(Ground.POLICE_ADVICE, "");

        assertGone(
                "flag",
                id,
                entry,
                () -> {
                    var answer = room.ruth().call(() -> flags.set(room.ella().id(), reason));
                    assertThat(answer).isInstanceOf(org.verger.flags.Outcome.Done.class);
                });
    }

    @Test
    void withThePermissionGoesWhatRestedOnIt() {
        permit();
        var id = namesEllaAdair();
        var entry = seenAt(id);
        var other = room.approved(NOW);
        var untouched = seenAt(other);

        assertGone("permission", id, entry, this::withdrawThePermission);

        assertThat(world.get(untouched).status()).isEqualTo(200);
        assertThat(room.post(other).state()).isEqualTo(PostState.PUBLISHED);
    }

    /// The child may still be shown: the name alone is taken back.
    @Test
    void withTheNameGoesWhatSaysItAndNotWhatShowsTheChild() {
        permit();
        var id = namesEllaAdair();
        var entry = seenAt(id);
        var picture = room.approved(NOW, room.ella());
        var untouched = seenAt(picture);

        assertGone("name", id, entry, () -> mother.says(Word.SHOWN, Purpose.SCHOOL_PAGE));

        assertThat(world.get(untouched).status()).isEqualTo(200);
        assertThat(room.post(picture).state()).isEqualTo(PostState.PUBLISHED);
    }

    @Test
    void withAFlagGoesWhatMentionsTheChildByAPermission() {
        permit();
        var id = namesEllaAdair();
        var entry = seenAt(id);
        var reason = new Reason(Ground.COURT_ORDER, "");

        assertGone(
                "permission outweighed",
                id,
                entry,
                () -> {
                    var answer = room.ruth().call(() -> flags.set(room.ella().id(), reason));
                    assertThat(answer).isInstanceOf(org.verger.flags.Outcome.Done.class);
                });
    }

    /// It is withdrawn, but another one allows the same.
    @Test
    void whatAnotherPermissionAllowsStays() {
        permit();
        permit();
        var id = namesEllaAdair();
        var entry = seenAt(id);

        withdrawThePermission();
        room.agree(room.tom(), Purpose.SCHOOL_PAGE);
        var marker = room.approved(NOW, room.tom());
        var next = seenAt(marker);
        room.takeBackConsent(room.tom(), Purpose.SCHOOL_PAGE);
        await().atMost(A_MINUTE).until(() -> world.get(next).status() == 410);

        assertThat(world.get(entry).status()).isEqualTo(200);
    }

    private void assertGone(String what, PostId id, String entry, Runnable withdrawal) {
        var photos = world.get(entry).page().select("article img").eachAttr("src");
        withdrawal.run();
        long begun = System.nanoTime();

        await().atMost(A_MINUTE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> world.get(entry).status() == 410);
        long gone = System.nanoTime();
        await().atMost(A_MINUTE).until(() -> hasLetter(mira) && hasLetter(ruth));
        long told = System.nanoTime();
        await().atMost(A_MINUTE).until(() -> room.verbs(id).contains("post.gone"));

        assertThat(photos).allMatch(photo -> world.get(photo).status() == 410);
        assertThat(room.post(id).state()).isEqualTo(PostState.WITHDRAWN);
        assertThat(room.verbs(id)).containsOnlyOnce("post.withdrawn", "post.gone", "post.told");
        assertThat(Duration.ofNanos(told - begun)).isLessThan(A_MINUTE);
        assertThat(letter(mira))
                .contains("/posts/" + id + "/why")
                .doesNotContain("Ella", "Adair", "consent", "flag", "permission", "paint");
        System.out.printf(
                "%s withdrawn: 410 after %d ms, author and approver told after %d ms%n",
                what, (gone - begun) / 1_000_000, (told - begun) / 1_000_000);
    }

    private String seenAt(PostId id) {
        await().atMost(A_MINUTE).until(() -> room.post(id).state(), PostState.PUBLISHED::equals);
        var address =
                room.machine().call(() -> whereabouts.of(id)).stream()
                        .map(Whereabouts.Place::address)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow();
        assertThat(world.get(address).status()).isEqualTo(200);
        return address;
    }

    private boolean hasLetter(String to) {
        return TestHome.outbox().letters(to).stream()
                .anyMatch(one -> one.contains("A post was taken back"));
    }

    private String letter(String to) {
        return TestHome.outbox().letters(to).stream()
                .filter(one -> one.contains("A post was taken back"))
                .findFirst()
                .orElseThrow();
    }

    private PostId namesEllaAdair() {
        var id =
                room.mira()
                        .call(
                                () -> {
                                    var words = new Caption("Well done Ella Adair in the gala.");
                                    var post = drafts.write(words, NOW);
                                    done(drafts.submit(post));
                                    return post;
                                });
        var seen = room.post(id).fingerprint();
        room.ruth().run(() -> done(approvals.approve(id, seen)));
        return id;
    }

    private void permit() {
        mother.says(Word.NAMED, Purpose.SCHOOL_PAGE);
        var terms =
                new Terms(
                        new Subject(Subject.Kind.CHILD, "Ella Adair"),
                        Reach.EVERYWHERE,
                        LocalDate.now(clock),
                        Optional.empty());
        assertThat(room.ruth().call(() -> permissions.give(terms)))
                .isInstanceOf(Outcome.Done.class);
    }

    private void withdrawThePermission() {
        var id = room.ruth().call(() -> permissions.list().getFirst().id());
        assertThat(room.ruth().call(() -> permissions.withdraw(id)))
                .isInstanceOf(Outcome.Done.class);
    }
}
