package org.verger.digests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verger.AnySchool;
import org.verger.ServerTest;
import org.verger.TestHome;
import org.verger.parts.Dates;
import org.verger.people.EmailAddress;
import org.verger.platform.Role;
import org.verger.platform.Scope;
import org.verger.signin.Accounts;
import org.verger.terms.SchoolYear;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

@ServerTest
class DigestsTest {
    @Autowired BeanFactory beans;
    @Autowired Digests digests;
    @Autowired Stopping stopping;
    @Autowired Mornings mornings;
    @Autowired SchoolYear year;
    @Autowired JdbcClient db;
    @Autowired Clock clock;
    @Autowired DigestLetters letters;
    @Autowired Accounts accounts;

    private final EmailAddress address =
            new EmailAddress("mira." + UUID.randomUUID() + "@x.example");
    private Scope mira;

    @BeforeEach
    void somebodyWithAnAccount() {
        mira = AnySchool.opened(beans).as(Role.TEACHER);
        var opened = mira.call(() -> accounts.open(mira.someone().id(), address, "Mira Holt"));
        assertThat(opened).isInstanceOf(Accounts.Opening.Opened.class);
    }

    @Test
    void whoeverWantsToHearAtOnceDoes() {
        var post = UUID.randomUUID();

        add(new Item(Everyday.POST_APPROVED, post));

        var letter =
                await().atMost(Duration.ofSeconds(30)).until(this::sent, all -> !all.isEmpty());
        assertThat(letter.getFirst())
                .contains("A post of yours was approved", "/posts/" + post)
                .contains(
                        "List-Unsubscribe: <http",
                        "List-Unsubscribe-Post: List-Unsubscribe=One-Click");
    }

    @Test
    void whatWasCollectedComesInOneLetterAndOnce() {
        mira.run(() -> digests.choose(Rhythm.WEEKLY));
        add(new Item(Everyday.POST_APPROVED, UUID.randomUUID()));
        add(new Item(Everyday.POST_RETURNED, UUID.randomUUID()));
        add(new Item(Everyday.POST_RETURNED, UUID.randomUUID()));

        mira.run(() -> letters.send(mira.someone().id()));
        mira.run(() -> letters.send(mira.someone().id()));

        var letter =
                await().atMost(Duration.ofSeconds(30)).until(this::sent, all -> !all.isEmpty());
        assertThat(letter).hasSize(1);
        assertThat(letter.getFirst()).containsOnlyOnce("was approved").contains("came back to you");
    }

    @Test
    void manyWhoTellOneAtOncePlanOneLetter() {
        mira.run(() -> digests.choose(Rhythm.WEEKLY));
        forget();

        try (var listeners = Executors.newVirtualThreadPerTaskExecutor()) {
            Stream.generate(() -> new Item(Everyday.POST_WAITS, UUID.randomUUID()))
                    .limit(12)
                    .map(item -> CompletableFuture.runAsync(() -> add(item), listeners))
                    .toList()
                    .forEach(CompletableFuture::join);
        }

        assertThat(planned()).containsExactly(mira.someone().id().toString());
    }

    @Test
    void whatComesWhileALetterIsBeingWrittenIsInTheNext() {
        mira.run(() -> digests.choose(Rhythm.WEEKLY));
        beingWritten();

        add(new Item(Everyday.POST_WAITS, UUID.randomUUID()));

        assertThat(planned())
                .containsExactly(mira.someone().id().toString(), mira.someone().id() + " next");
        forget();
    }

    @Test
    void aLetterIsNotWrittenOnADayOnWhichTheSchoolHasClosed() {
        mira.run(() -> digests.choose(Rhythm.DAILY));
        var today = clock.instant().atZone(Dates.SCHOOL_TIME).toLocalDate();

        mira.run(() -> year.close(today, "Snow"));

        var later = mira.call(() -> mornings.instead(mira.someone().id()));
        assertThat(later).isPresent();
        assertThat(later.get().atZone(Dates.SCHOOL_TIME).toLocalDate()).isAfter(today);
    }

    @Test
    void whatIsDecidedMeanwhileIsNotToldAnyMore() {
        var item = new Item(Everyday.POST_WAITS, UUID.randomUUID());
        mira.run(() -> digests.choose(Rhythm.DAILY));
        add(item);

        mira.run(() -> digests.forget(item));

        mira.run(() -> letters.send(mira.someone().id()));
        assertThat(sent()).isEmpty();
    }

    @Test
    void theLinkInALetterEndsThemWithoutSigningIn() {
        var reader = new StopToken.Reader(mira.trust(), mira.someone().id());
        var token = beans.getBean(StopToken.class).of(reader);

        assertThat(stopping.isGood(token)).isTrue();
        assertThat(stopping.stop(token)).isTrue();

        assertThat(mira.call(() -> digests.rhythm(mira.someone().id()))).isEqualTo(Rhythm.NEVER);
        add(new Item(Everyday.POST_APPROVED, UUID.randomUUID()));
        mira.run(() -> letters.send(mira.someone().id()));
        assertThat(sent()).isEmpty();
    }

    @Test
    void nobodyMakesSuchALinkForAnother() {
        assertThat(stopping.stop("A".repeat(103))).isFalse();
        assertThat(stopping.stop("x y")).isFalse();
        assertThat(stopping.isGood("")).isFalse();
    }

    /// What cannot wait has no kind here, so nothing can put it into a digest.
    @Test
    void noKindIsAboutAChildsSafety() {
        assertThat(Everyday.values())
                .allSatisfy(
                        kind ->
                                assertThat(kind.words())
                                        .doesNotContainIgnoringCase("child")
                                        .doesNotContainIgnoringCase("pupil")
                                        .doesNotContainIgnoringCase("case"));
    }

    private void add(Item item) {
        mira.run(() -> digests.add(mira.someone().id(), item));
    }

    private List<String> planned() {
        return db.sql(
                        "select task_instance from platform.scheduled_tasks where task_name ="
                                + " 'send-digest' and task_instance like :person order by 1")
                .param("person", mira.someone().id() + "%")
                .query((row, _) -> row.getString(1))
                .list();
    }

    private void beingWritten() {
        int _ =
                db.sql(
                                "update platform.scheduled_tasks set picked = true, picked_by ="
                                        + " 'somebody', last_heartbeat = now() where task_name ="
                                        + " 'send-digest' and task_instance = :person")
                        .param("person", mira.someone().id().toString())
                        .update();
    }

    private void forget() {
        int _ =
                db.sql(
                                "delete from platform.scheduled_tasks where task_name ="
                                        + " 'send-digest' and task_instance like :person")
                        .param("person", mira.someone().id() + "%")
                        .update();
    }

    private List<String> sent() {
        return TestHome.outbox().letters(address.value());
    }
}
