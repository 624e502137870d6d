package org.verger.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.verger.Newsroom.LATER;
import static org.verger.Newsroom.done;

import static java.util.Objects.requireNonNull;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.TestHome;
import org.verger.consent.Purpose;
import org.verger.digests.Digests;
import org.verger.digests.Rhythm;
import org.verger.people.People;
import org.verger.platform.Role;
import org.verger.posts.Caption;
import org.verger.posts.Drafts;
import org.verger.posts.Fingerprint;
import org.verger.posts.Manuscript;
import org.verger.posts.PostId;
import org.verger.posts.Refusal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Who is told what becomes of a post, by which words.
@ServerTest
class WordGoesOutTest {
    private static final String WAITING =
            "select count(*) from digests.item where thing_id = :post and kind = 'POST_WAITS'";

    private static final String UNHEARD =
            "select count(*) from platform.event_publication where serialized_event like :post";
    private static final String KINDS = "select kind from digests.item where thing_id = :post";

    @Autowired BeanFactory beans;
    @Autowired Digests digests;
    @Autowired Drafts drafts;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;
    @Autowired People people;
    @Autowired Approvals approvals;
    @Autowired Withdrawals withdrawals;
    @Autowired Releases releases;

    private Newsroom room;
    private String mira;
    private String ruth;

    @BeforeEach
    void twoPeopleWithAddresses() {
        room = Newsroom.opened(beans);
        mira = room.addressOf(room.mira());
        ruth = room.addressOf(room.ruth());
        var _ =
                room.machine()
                        .call(
                                () ->
                                        people.appoint(
                                                room.ruth().someone().id(),
                                                Role.HEAD,
                                                room.school().school()));
    }

    @Test
    void whoMayDecideHearsThatSomethingWaitsAndTheAuthorThatItWasApproved() {
        var id = room.submitted(LATER, room.ella());
        assertThat(letter(ruth, "waits for your decision")).contains("/review/" + id);

        room.ruth().run(() -> done(approvals.approve(id, fingerprint(id))));

        assertThat(letter(mira, "A post of yours was approved")).contains("/posts/" + id);
    }

    @Test
    void theAuthorHearsThatItCameBackAndNotWhy() {
        var id = room.submitted(LATER, room.ella());
        room.ruth()
                .run(
                        () ->
                                done(
                                        approvals.giveBack(
                                                id,
                                                fingerprint(id),
                                                new ReturnReason("Ella looks unhappy in it."))));

        assertThat(letter(mira, "came back to you"))
                .contains("/posts/" + id)
                .doesNotContain("unhappy");
    }

    @Test
    void theAuthorHearsThatItWasTakenBackByAnother() {
        var id = room.approved(LATER, room.ella());

        room.ruth().run(() -> done(withdrawals.withdraw(id)));

        assertThat(letter(mira, "was taken back")).contains("/posts/" + id);
    }

    /// What Verger took back its author is told at once, whatever rhythm they chose.
    @Test
    void theAuthorHearsOnceOfWhatVergerTookBack() {
        room.mira().run(() -> digests.choose(Rhythm.WEEKLY));
        var id = room.approved(LATER, room.ella());

        room.takeBackConsent(room.ella(), Purpose.SCHOOL_PAGE);

        assertThat(letter(mira, "Subject: A post was taken back")).contains("/posts/" + id);
        await().atMost(Duration.ofSeconds(20)).until(() -> unheard(id) == 0);
        assertThat(kinds(id)).doesNotContain("POST_TAKEN_BACK");
    }

    /// OFF-6 and OFF-7: no letter says who is shown, what was written, or why it did not come out.
    @Test
    void noLetterHoldsAChildsNameTheWordsOfAPostOrAReason() {
        var id = room.approved(LATER, room.ella());
        room.ruth().run(() -> done(withdrawals.withdraw(id)));
        var _ = letter(mira, "was taken back");

        var all = new ArrayList<>(TestHome.outbox().letters(mira));
        all.addAll(TestHome.outbox().letters(ruth));

        assertThat(all)
                .isNotEmpty()
                .allSatisfy(
                        one ->
                                assertThat(one)
                                        .contains("Subject: News for you in Verger")
                                        .doesNotContain(
                                                "Ella", "Adair", "Tom Birch", "paint", "consent"));
    }

    /// A letter about what waits no more sends whoever decides to a page with nothing to decide.
    @Test
    void whatItsAuthorTookBackNoLongerWaitsForALetter() {
        var id = waitingForALetter();

        room.mira().run(() -> done(withdrawals.withdraw(id)));

        await().atMost(Duration.ofSeconds(20)).until(() -> waiting(id) == 0);
    }

    @Test
    void whatItsAuthorChangedNoLongerWaitsForALetter() {
        var id = waitingForALetter();

        room.mira()
                .run(() -> done(drafts.rewrite(id, new Manuscript(new Caption("Other"), LATER))));

        await().atMost(Duration.ofSeconds(20)).until(() -> waiting(id) == 0);
    }

    /// A letter that it waits for a decision, after that was made, has its author wait for nothing.
    @Test
    void whatWasHeldAndGivenBackIsToldAsThatAlone() {
        room.mira().run(() -> digests.choose(Rhythm.WEEKLY));
        var id = room.approved(LATER);
        room.machine()
                .run(
                        () ->
                                transaction.executeWithoutResult(
                                        _ ->
                                                releases.hold(
                                                        room.post(id), List.of(Refusal.STOPPED))));
        await().atMost(Duration.ofSeconds(20)).until(() -> kinds(id).contains("POST_HELD"));

        room.ruth()
                .run(
                        () ->
                                done(
                                        approvals.giveBack(
                                                id, fingerprint(id), new ReturnReason("Which?"))));

        await().atMost(Duration.ofSeconds(20)).until(() -> kinds(id).contains("POST_RETURNED"));
        assertThat(kinds(id)).doesNotContain("POST_HELD");
    }

    private List<String> kinds(PostId id) {
        return room.machine()
                .call(
                        () ->
                                requireNonNull(
                                        transaction.execute(
                                                _ ->
                                                        db.sql(KINDS)
                                                                .param("post", id.value())
                                                                .query(String.class)
                                                                .list())));
    }

    /// How much of what happened to it has not reached everybody who listens.
    private int unheard(PostId id) {
        return db.sql(UNHEARD)
                .param("post", "%" + id + "%")
                .query((row, _) -> row.getInt(1))
                .single();
    }

    private PostId waitingForALetter() {
        room.ruth().run(() -> digests.choose(Rhythm.WEEKLY));
        var id = room.submitted(LATER);
        await().atMost(Duration.ofSeconds(20)).until(() -> waiting(id) == 1);
        return id;
    }

    private int waiting(PostId id) {
        return room.machine()
                .call(
                        () ->
                                requireNonNull(
                                        transaction.execute(
                                                _ ->
                                                        db.sql(WAITING)
                                                                .param("post", id.value())
                                                                .query(Integer.class)
                                                                .single())));
    }

    private Fingerprint fingerprint(PostId id) {
        return room.post(id).fingerprint();
    }

    private static String letter(String to, String words) {
        return await().atMost(Duration.ofSeconds(40))
                .until(
                        () ->
                                TestHome.outbox().letters(to).stream()
                                        .filter(one -> one.contains(words))
                                        .toList(),
                        found -> !found.isEmpty())
                .getFirst();
    }
}
