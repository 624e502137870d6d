package org.verger.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.verger.Newsroom.done;

import static java.util.Objects.requireNonNull;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.TestHome;
import org.verger.people.EmailAddress;
import org.verger.people.People;
import org.verger.platform.Actor;
import org.verger.platform.PersonId;
import org.verger.platform.Role;
import org.verger.platform.Scope;
import org.verger.posts.PostState;
import org.verger.review.Withdrawals;
import org.verger.signin.Accounts;
import org.verger.stops.Reach;
import org.verger.stops.StopOutcome;
import org.verger.stops.StopReason;
import org.verger.stops.Stops;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What cannot wait: agreed to in calm, published by one person (PRN-6, ETH-2).
@ServerTest
class UsesTest {
    private static final String WORDS = "We are closed today: {Why: snow / ice}.";
    private static final Map<String, String> SNOW = Map.of("Why", "snow");
    private static final Duration SOON = Duration.ofSeconds(15);

    @Autowired BeanFactory beans;
    @Autowired TemplateBook book;
    @Autowired TemplateStore store;
    @Autowired Uses uses;
    @Autowired Stops stops;
    @Autowired Withdrawals withdrawals;
    @Autowired People people;
    @Autowired Accounts accounts;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;

    private Newsroom room;
    private Desk desk;

    @BeforeEach
    void aNewsroom() {
        room = Newsroom.opened(beans);
        desk = new Desk(room);
    }

    @Test
    void onePersonPublishesWhatSomebodyElseAgreedTo() {
        var id = desk.agreed(WORDS);

        var post = desk.sent(room.office(), id, SNOW);

        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(room.post(post).state()).isEqualTo(PostState.PUBLISHED));
        assertThat(room.post(post).caption().value()).isEqualTo("We are closed today: snow.");
        assertThat(room.verbs(post))
                .startsWith("post.written", "post.sent_from_template")
                .contains("post.published");
    }

    /// Whoever agreed in calm may be the one who is up at six in the morning.
    @Test
    void whoeverAgreedToItMayUseItToo() {
        assertThat(desk.uses(room.ruth(), desk.agreed(WORDS), SNOW))
                .isInstanceOf(Uses.Answer.Sent.class);
    }

    @Test
    void theOthersWhoDecideAreWrittenToAtOnce() {
        var lead = appointed(Role.SAFEGUARDING_LEAD);
        int before = letters();

        var _ = desk.sent(room.office(), desk.agreed(WORDS), SNOW);

        assertThat(letters() - before).isOne();
        assertThat(lead).isNotNull();
    }

    @Test
    void itIsTakenBackLikeAnyPost() {
        var post = desk.sent(room.office(), desk.agreed(WORDS), SNOW);

        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(room.post(post).state()).isEqualTo(PostState.PUBLISHED));
        room.ruth().run(() -> done(withdrawals.withdraw(post)));

        assertThat(room.post(post).state()).isEqualTo(PostState.WITHDRAWN);
    }

    @Test
    void whatNobodyAgreedToIsNotUsed() {
        var id = desk.written(WORDS);

        desk.assertRefused(room.office(), id, SNOW, TemplateRefusal.NOT_NOW);
    }

    @Test
    void whatLapsedOrIsOutOfUseIsNotUsed() {
        var lapsed = desk.agreed(WORDS);
        var retired = desk.agreed(WORDS);
        room.office().run(() -> book.retire(retired));
        lapse(lapsed);

        desk.assertRefused(room.office(), lapsed, SNOW, TemplateRefusal.NOT_NOW);
        desk.assertRefused(room.office(), retired, SNOW, TemplateRefusal.NOT_NOW);
    }

    @Test
    void aTeacherDoesNotPublishAtOnce() {
        desk.assertRefused(room.mira(), desk.agreed(WORDS), SNOW, TemplateRefusal.NO_RIGHT);
    }

    @Test
    void whileEverythingIsStoppedNothingComesOutAtOnceEither() {
        var id = desk.agreed(WORDS);
        var why = new StopReason("A phone was lost.");
        room.ruth()
                .run(() -> assertThat(stops.stop(Reach.SCHOOL, why)).isEqualTo(StopOutcome.DONE));

        desk.assertRefused(room.office(), id, SNOW, TemplateRefusal.STOPPED);
    }

    /// OFF-7: the gate looks once more, however urgent it is.
    @Test
    void whatTheGateBlocksDoesNotComeOut() {
        var id = desk.agreedUnseen(Desk.SECRET + " because of {Why: snow / ice}.");

        var answer = desk.uses(room.office(), id, SNOW);

        assertThat(answer).isInstanceOf(Uses.Answer.Refused.class);
        assertThat(((Uses.Answer.Refused) answer).preview().reasons())
                .containsExactly(TemplateRefusal.BLOCKED_BY_THE_GATE);
    }

    @Test
    void aGapThatIsNotFilledIsTold() {
        desk.assertRefused(
                room.office(),
                desk.agreed(WORDS),
                Map.of("Why", "Ella"),
                TemplateRefusal.NOT_FILLED);
    }

    /// PRN-6: the yes is somebody else's, in Java and in the table.
    @Test
    void nobodyAgreesToTheirOwnTemplate() {
        var id = desk.written(room.ruth(), WORDS);
        var template = room.ruth().call(() -> book.get(id));
        var looked = room.ruth().call(() -> book.look(id));

        assertThat(room.ruth().call(() -> book.agree(id, template.fingerprint(), Set.of())))
                .containsExactly(TemplateRefusal.OWN_WORK);
        assertThatThrownBy(
                        () ->
                                room.ruth()
                                        .run(
                                                () ->
                                                        transaction.executeWithoutResult(
                                                                _ ->
                                                                        store.approve(
                                                                                template,
                                                                                looked.judgement(),
                                                                                Instant.EPOCH,
                                                                                Instant.EPOCH
                                                                                        .plusSeconds(
                                                                                                1)))))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("nobody approves their own work");
    }

    @Test
    void theTableLetsNothingBeUsedThatNobodyAgreedTo() {
        var id = desk.written(WORDS);
        var post = room.draft(Newsroom.LATER);
        var fingerprint = room.post(post).fingerprint();

        assertThatThrownBy(
                        () ->
                                room.office()
                                        .run(
                                                () ->
                                                        transaction.executeWithoutResult(
                                                                _ ->
                                                                        store.use(
                                                                                post,
                                                                                fingerprint,
                                                                                id,
                                                                                Set.of(),
                                                                                Instant.EPOCH))))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("was not agreed to");
    }

    /// OFF-6: whoever agreed in calm answers for what was made of it.
    @Test
    void whoeverAgreedToItIsToldWhenItIsTakenBack() {
        var post = desk.sent(room.office(), desk.agreed(WORDS), SNOW);
        var ruth = address(room.ruth().someone().id());

        room.machine().run(() -> withdrawals.takeDownForACarer(post));

        await().atMost(SOON).until(() -> TestHome.outbox().letters(ruth).size() == 1);
        assertThat(TestHome.outbox().letters(ruth).getFirst())
                .contains("what it rested on no longer holds", "/posts/" + post + "/why");
    }

    /// Somebody who decides here and has an account.
    private PersonId appointed(Role role) {
        var trust = new Scope(room.school().trust(), Set.of(), Actor.Machine.VERGER);
        var person = room.school().as(role).someone().id();
        trust.run(
                () -> {
                    var _ = people.appoint(person, role, room.school().school());
                });
        assertThat(address(person)).isNotEmpty();
        return person;
    }

    /// Where letters reach this person.
    private String address(PersonId person) {
        var trust = new Scope(room.school().trust(), Set.of(), Actor.Machine.VERGER);
        var address = UUID.randomUUID() + "@alder.example";
        var opened =
                trust.call(
                        () -> accounts.openInvented(person, new EmailAddress(address), "Ann Lead"));
        assertThat(opened).isInstanceOf(Accounts.Opening.Opened.class);
        return address;
    }

    private int letters() {
        var count = "select count(*) from notices.letter";
        return room.machine()
                .call(
                        () ->
                                requireNonNull(
                                        transaction.execute(
                                                _ -> db.sql(count).query(Integer.class).single())));
    }

    /// The table keeps every yes as it was; the last one is written here.
    private void lapse(TemplateId id) {
        var copy =
                """
                insert into templates.approval
                select trust_id, gen_random_uuid(), school_id, template_id, approver_id, fingerprint,
                       approved_at + interval '1 microsecond', approved_at + interval '2 microseconds'
                from templates.approval where template_id = :id
                """;
        room.machine()
                .run(
                        () ->
                                transaction.executeWithoutResult(
                                        _ ->
                                                assertThat(
                                                                db.sql(copy)
                                                                        .param("id", id.value())
                                                                        .update())
                                                        .isOne()));
    }
}
