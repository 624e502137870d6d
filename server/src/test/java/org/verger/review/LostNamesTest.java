package org.verger.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.verger.Newsroom.LATER;
import static org.verger.Newsroom.done;
import static org.verger.consent.Purpose.PRESS;
import static org.verger.consent.Purpose.SCHOOL_PAGE;

import org.aopalliance.intercept.MethodInterceptor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.aop.framework.Advised;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.verger.Mother;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.TurnedClock;
import org.verger.consent.Consents;
import org.verger.consent.Until;
import org.verger.consent.Voice.Word;
import org.verger.flags.Flags;
import org.verger.flags.Ground;
import org.verger.flags.Outcome;
import org.verger.flags.Reason;
import org.verger.photos.Photo;
import org.verger.posts.Caption;
import org.verger.posts.Drafts;
import org.verger.posts.Manuscript;
import org.verger.posts.PostId;
import org.verger.posts.PostState;
import org.verger.posts.Posts;
import org.verger.posts.Sites;
import org.verger.pupils.Leavers;
import org.verger.pupils.Roll;
import org.verger.verdicts.Verdicts;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// A name that somebody waved through without a permission rests on the family's word alone (OFF-6,
/// PRN-6).
@ServerTest
class LostNamesTest {
    private static final Duration SOON = Duration.ofSeconds(15);

    @Autowired BeanFactory beans;
    @Autowired Approvals approvals;
    @Autowired Drafts drafts;
    @Autowired Posts posts;
    @Autowired Flags flags;
    @Autowired Verdicts verdicts;
    @Autowired Roll roll;
    @Autowired Leavers leavers;
    @Autowired Consents consents;
    @Autowired Sites sites;
    @Autowired Withdrawals withdrawals;
    @Autowired LastYes lastYes;

    private final TurnedClock clock = new TurnedClock();

    private Newsroom room;
    private Mother mother;

    @BeforeEach
    void tomsMotherGivesHisName() {
        room = Newsroom.opened(beans);
        mother = room.agreeToTheName(room.tom(), SCHOOL_PAGE);
    }

    @Test
    void aNameThatIsTakenBackTakesDownWhatSomebodyWavedThrough() {
        var whole = waved("Well done Tom Birch in the gala.");
        var first = waved("Well done Tom, what a swim!");
        var out = waved("A cup for Tom Birch.");
        room.machine().run(() -> posts.become(posts.get(out), PostState.PUBLISHED));
        var ofAnother = waved("Well done Ella Adair in the gala.");
        var ofNobody = waved("The paint is drying.");

        mother.says(Word.SHOWN, SCHOOL_PAGE);

        comesDown(whole);
        comesDown(first);
        comesDown(out);
        stays(ofAnother);
        stays(ofNobody);
    }

    @Test
    void aNoToEverythingIsOneToTheNameToo() {
        var first = waved("Well done Tom, what a swim!");

        mother.says(Word.NO, SCHOOL_PAGE);

        comesDown(first);
    }

    @Test
    void whatAPhotoIsSaidToShowIsReadToo() {
        var id = room.draft(LATER);
        room.mira()
                .run(
                        () -> {
                            done(drafts.add(id, room.photoOf()));
                            done(drafts.rewrite(id, describing(id, "A cup for Tom Birch.")));
                            done(drafts.submit(id));
                        });
        approve(id);

        mother.says(Word.SHOWN, SCHOOL_PAGE);

        comesDown(id);
    }

    /// A first name that somebody decided about may be another's; the whole name is the child's.
    @Test
    void whoNeverGaveANameTakesTheWholeNameDownWithANo() {
        var whole = waved("Well done Ella Adair in the gala.");
        var first = waved("Well done Ella, what a swim!");

        room.takeBackConsent(room.ella(), SCHOOL_PAGE);

        comesDown(whole);
        stays(first);
    }

    @Test
    void aFlagTakesDownWhatNamesTheChild() {
        var id = waved("Well done Tom, what a swim!");

        room.ruth()
                .run(
                        () ->
                                assertThat(
                                                flags.set(
                                                        room.tom().id(),
                                                        new Reason(Ground.COURT_ORDER, "")))
                                        .isInstanceOf(Outcome.Done.class));

        comesDown(id);
    }

    @Test
    void aWordAboutAnotherUseTakesNothingDown() {
        mother.says(Word.NAMED, PRESS);
        var id = waved("Well done Tom Birch in the gala.");

        mother.says(Word.SHOWN, PRESS);
        mother.says(Word.NO, PRESS);
        var other = waved("Well done Ella Adair in the gala.");
        room.takeBackConsent(room.ella(), SCHOOL_PAGE);

        comesDown(other);
        stays(id);
    }

    /// OFF-6: a yes to the name has a last day, and nobody does anything on the next.
    @ParameterizedTest
    @ValueSource(ints = {1, 14})
    void aNameThatIsGivenUntilADayComesDownInTheNightAfter(int days) {
        mother.says(Word.NAMED, new Until.Day(LocalDate.now(clock)), SCHOOL_PAGE);
        var id = waved("Well done Tom Birch in the gala.");
        var ofAnother = waved("Well done Ella Adair in the gala.");

        lookAgain(Duration.ZERO);
        stays(id);

        lookAgain(Duration.ofDays(days));
        assertThat(room.post(id).state()).isEqualTo(PostState.WITHDRAWN);
        stays(ofAnother);
    }

    /// However many names are over: what is asked of the families follows from whom a post names.
    @Test
    void aNightAsksOfNobodyWhomNoPostNames() {
        mother.says(Word.NAMED, new Until.Day(LocalDate.now(clock)), SCHOOL_PAGE);
        waved("Well done Ella Adair in the gala.");
        int before = asked(() -> lookAgain(Duration.ofDays(1)));
        waved("A cup for Ella Adair.");
        waved("Ella Adair sings.");

        int after = asked(() -> lookAgain(Duration.ZERO));

        assertThat(after).isPositive().isEqualTo(before);
    }

    private int asked(Runnable work) {
        var calls = new AtomicInteger();
        var thread = Thread.currentThread();
        MethodInterceptor counting =
                call -> {
                    if (Thread.currentThread() == thread) calls.incrementAndGet();
                    return call.proceed();
                };
        var advised = (Advised) consents;
        advised.addAdvice(0, counting);
        try {
            work.run();
        } finally {
            advised.removeAdvice(counting);
        }
        return calls.get();
    }

    private void lookAgain(Duration later) {
        clock.turn(later);
        var names =
                new LostNames(
                        verdicts, roll, leavers, consents, sites, withdrawals, lastYes, clock);
        room.machine().run(names::lookAgain);
    }

    private Manuscript describing(PostId id, String words) {
        var photo = room.post(id).photos().getFirst();
        var label = new Photo.Label(words, photo.source());
        return new Manuscript(room.post(id).caption(), LATER, Map.of(photo.id(), label));
    }

    private PostId waved(String words) {
        var id =
                room.mira()
                        .call(
                                () -> {
                                    var post = drafts.write(new Caption(words), LATER);
                                    done(drafts.submit(post));
                                    return post;
                                });
        approve(id);
        return id;
    }

    private void approve(PostId id) {
        room.ruth()
                .run(
                        () -> {
                            var seen = approvals.look(id);
                            done(approvals.approve(id, seen.post().fingerprint(), seen.points()));
                        });
    }

    private void comesDown(PostId id) {
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(room.post(id).state()).isEqualTo(PostState.WITHDRAWN));
    }

    private void stays(PostId id) {
        assertThat(room.post(id).state()).isEqualTo(PostState.APPROVED);
    }
}
