package org.verger.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.AnySchool;
import org.verger.Chirper;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.TurnedClock;
import org.verger.answers.Answers;
import org.verger.answers.Evidence;
import org.verger.answers.Sayer;
import org.verger.answers.Slip;
import org.verger.consent.ConsentWithdrawn;
import org.verger.consent.Consents;
import org.verger.consent.Purpose;
import org.verger.consent.Until;
import org.verger.consent.Voice.Word;
import org.verger.permissions.Permissions;
import org.verger.photos.Photos;
import org.verger.posts.Drafts;
import org.verger.posts.Manuscript;
import org.verger.posts.PostState;
import org.verger.posts.Posts;
import org.verger.posts.Sites;
import org.verger.pupils.Enrolment;
import org.verger.pupils.Pupil;
import org.verger.pupils.Roll;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// OFF-6: what may not be out any more comes down on the day from which that is so.
@ServerTest
@RecordApplicationEvents
class StillAllowedTest {
    @Autowired BeanFactory beans;
    @Autowired Photos photos;
    @Autowired Posts posts;
    @Autowired Sites sites;
    @Autowired Drafts drafts;
    @Autowired Chirper chirper;
    @Autowired Consents consents;
    @Autowired Permissions permissions;
    @Autowired Answers answers;
    @Autowired ApplicationEventPublisher publisher;
    @Autowired ApplicationEvents events;
    @Autowired TransactionTemplate transaction;
    @Autowired LookEveryNight look;
    @Autowired JdbcClient db;

    private final TurnedClock clock = new TurnedClock();
    private Newsroom room;
    private StillAllowed still;

    @BeforeEach
    void aNewsroom() {
        room = Newsroom.opened(beans);
        still = new StillAllowed(photos, posts, sites, consents, permissions, publisher, clock);
    }

    @Test
    void aNoTakesDownWhatIsOutOnTheDayFromWhichItHolds() {
        var _ = room.approved(Newsroom.LATER, room.ella());
        sayNoFrom(LocalDate.now(clock).plusDays(2));
        assertThat(events.stream(ConsentWithdrawn.class)).isEmpty();

        lookAgain(Duration.ofDays(1));
        assertThat(events.stream(ConsentWithdrawn.class)).isEmpty();

        lookAgain(Duration.ofDays(1));
        assertThat(events.stream(ConsentWithdrawn.class)).containsExactly(ended());
    }

    /// From the night's task to the post: a consent that is gone without anybody having heard.
    @Test
    void whatMayNotBeOutAnyMoreIsTakenBackInTheNight() {
        var id = room.approved(Newsroom.LATER, room.ella());
        room.machine().run(this::strikeOutTheConsent);

        look.everySchool();

        await().atMost(Duration.ofMinutes(1))
                .until(() -> room.post(id).state() == PostState.WITHDRAWN);
    }

    /// A day of birth put right makes a pupil one who is asked too, and nobody has asked her: what
    /// shows her does not stay out until the night.
    @Test
    void aDayOfBirthPutRightTakesEffectAtOnce() {
        var id = room.approved(Newsroom.LATER, room.ella());
        var ella = room.ella();
        var born = LocalDate.now(clock).minusYears(16);
        var right =
                new Enrolment(
                        ella.reference(),
                        ella.name(),
                        ella.yearGroup(),
                        ella.className(),
                        Optional.of(born));

        var _ = room.school().with(right, AnySchool.child("2", "Tom", "Birch"));

        await().atMost(Duration.ofMinutes(1))
                .until(() -> room.post(id).state() == PostState.WITHDRAWN);
    }

    @Test
    void aYesThatEndsDoesSoOnTheDayAfterItsLast() {
        room.takeBackConsent(room.ella(), Purpose.SCHOOL_PAGE);
        events.clear();
        room.agree(room.tom(), Purpose.SCHOOL_PAGE, until(LocalDate.now(clock)));
        var _ = room.approved(Newsroom.NOW, room.tom());

        lookAgain(Duration.ZERO);
        assertThat(events.stream(ConsentWithdrawn.class)).isEmpty();

        lookAgain(Duration.ofDays(1));
        assertThat(events.stream(ConsentWithdrawn.class))
                .extracting(ConsentWithdrawn::child)
                .containsExactly(room.tom().id());
    }

    /// The carer's yes ends on the day before the pupil is eighteen: from then on theirs is enough.
    @Test
    void whatAPupilOfEighteenAgreedToStaysOut() {
        var today = LocalDate.now(clock);
        room.takeBackConsent(room.ella(), Purpose.SCHOOL_PAGE);
        enrolled(today.minusYears(18).plusDays(1));
        room.agree(room.tom(), Purpose.SCHOOL_PAGE, until(today));
        say(room.tom(), Word.SHOWN, today);
        var _ = room.approved(Newsroom.NOW, room.tom());
        events.clear();

        lookAgain(Duration.ofDays(1));

        assertThat(events.stream(ConsentWithdrawn.class)).isEmpty();
    }

    @Test
    void aYesForAnotherPlaceIsLookedAtToo() {
        chirper.openFor(room);
        room.agree(room.ella(), Purpose.BLUESKY, until(LocalDate.now(clock)));
        var id = room.draft(Newsroom.NOW, room.ella());
        var there = new Manuscript(room.post(id).caption(), Newsroom.NOW).on(Set.of(Chirper.SITE));
        room.mira().run(() -> Newsroom.done(drafts.rewrite(id, there)));
        room.mira().run(() -> Newsroom.done(drafts.submit(id)));
        room.approve(id);

        lookAgain(Duration.ofDays(1));

        assertThat(events.stream(ConsentWithdrawn.class))
                .extracting(ConsentWithdrawn::purpose)
                .containsExactly(Purpose.BLUESKY);
    }

    @Test
    void whoIsShownInNothingThatIsOutIsLeftAlone() {
        var _ = room.draft(Newsroom.LATER, room.tom());

        lookAgain(Duration.ZERO);

        assertThat(events.stream(ConsentWithdrawn.class)).isEmpty();
    }

    private void strikeOutTheConsent() {
        var strike = "update consent.consent set withdrawn_on = starts";
        transaction.executeWithoutResult(_ -> assertThat(db.sql(strike).update()).isPositive());
    }

    private void lookAgain(Duration later) {
        clock.turn(later);
        room.machine().run(() -> transaction.executeWithoutResult(_ -> still.lookAgain()));
    }

    private ConsentWithdrawn ended() {
        return room.machine()
                .call(() -> ConsentWithdrawn.of(room.ella().id(), Purpose.SCHOOL_PAGE));
    }

    private static Until until(LocalDate last) {
        return new Until.Day(last);
    }

    private void sayNoFrom(LocalDate day) {
        say(room.ella(), Word.NO, day);
    }

    /// Tom, with the day of his birth.
    private void enrolled(LocalDate born) {
        var tom =
                new Enrolment(
                        room.tom().reference(),
                        room.tom().name(),
                        "13",
                        "Robin",
                        Optional.of(born));
        room.office()
                .run(() -> assertThat(beans.getBean(Roll.class).replace(List.of(tom))).isNotNull());
    }

    /// The child's own word.
    private void say(Pupil child, Word word, LocalDate day) {
        var slip =
                new Slip(
                        new Sayer.TheChild(),
                        Map.of(Purpose.SCHOOL_PAGE, word),
                        LocalDate.now(clock),
                        day,
                        new Until.Withdrawal(),
                        new Evidence.Paper(Optional.empty()));
        assertThat(room.office().call(() -> answers.record(child.id(), slip)))
                .isInstanceOf(org.verger.answers.Outcome.Done.class);
    }
}
