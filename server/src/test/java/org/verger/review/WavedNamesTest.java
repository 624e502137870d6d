package org.verger.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.verger.Newsroom.LATER;
import static org.verger.Newsroom.done;
import static org.verger.consent.Purpose.SCHOOL_PAGE;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.Mother;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.consent.Voice.Word;
import org.verger.posts.Caption;
import org.verger.posts.Drafts;
import org.verger.posts.PostId;
import org.verger.posts.PostState;
import org.verger.posts.Posts;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What becomes at its time of a post with a name that somebody waved through (PRN-6, OFF-6).
@ServerTest
class WavedNamesTest {
    private static final String GIVEN_UNTIL =
            """
            insert into answers.answer
              (trust_id, id, school_id, pupil_id, carer_id, purpose, word, said_on, starts, ends, way)
            select trust_id, gen_random_uuid(), school_id, pupil_id, carer_id, purpose, word, said_on, starts, :last, way
            from answers.answer
            """;

    @Autowired BeanFactory beans;
    @Autowired Approvals approvals;
    @Autowired Drafts drafts;
    @Autowired Releases releases;
    @Autowired Posts posts;
    @Autowired LostNames names;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;
    @Autowired Clock clock;

    private Newsroom room;
    private Mother mother;

    @BeforeEach
    void tom() {
        room = Newsroom.opened(beans);
        mother = Mother.of(room.school(), room.tom());
    }

    @Test
    void aNameThatIsGivenComesOutAsItWasDecided() {
        mother.hasSaid(Word.NAMED, 5, SCHOOL_PAGE);
        var id = waved("Well done Tom Birch in the gala.");

        assertThat(release(id)).isEqualTo(new Release.Cleared(room.post(id)));
        isSeen(id);
        assertThat(room.post(id).state()).isEqualTo(PostState.PUBLISHED);
    }

    /// Whoever waved it through knew whose name it was.
    @Test
    void aNameThatNobodyGaveComesOutAsItWasDecided() {
        var id = waved("Well done Ella Adair in the gala.");

        assertThat(release(id)).isEqualTo(new Release.Cleared(room.post(id)));
    }

    @Test
    void aNameThatIsTakenBackDoesNotComeOut() {
        mother.hasSaid(Word.NAMED, 5, SCHOOL_PAGE);
        var id = waved("Well done Tom Birch in the gala.");

        mother.says(Word.SHOWN, SCHOOL_PAGE);

        await().atMost(Duration.ofSeconds(15))
                .until(() -> room.post(id).state(), PostState.WITHDRAWN::equals);
        assertThat(release(id)).isEqualTo(new Release.NotWaiting());
    }

    /// OFF-6: it may be its time before anybody has heard of that. The answer is struck out behind
    /// the modules' backs, so that nothing but the last look can notice.
    @Test
    void aNameThatIsGoneByThenTakesThePostBack() {
        mother.hasSaid(Word.NAMED, 5, SCHOOL_PAGE);
        var whole = waved("Well done Tom Birch in the gala.");
        var first = waved("Well done Tom, what a swim!");
        var ofAnother = waved("Well done Ella Adair in the gala.");
        nobodyGivesANameFrom(LocalDate.now(clock));

        for (var id : List.of(whole, first)) {
            assertThat(release(id)).isEqualTo(new Release.NotWaiting());
            assertThat(room.post(id).state()).isEqualTo(PostState.WITHDRAWN);
            assertThat(room.verbs(id)).containsOnlyOnce("post.withdrawn");
        }
        assertThat(release(ofAnother)).isEqualTo(new Release.Cleared(room.post(ofAnother)));
    }

    /// A network may have had it on its way when it was held back for something else.
    @Test
    void whatIsSeenWithANameThatIsGoneComesDown() {
        mother.hasSaid(Word.NAMED, 5, SCHOOL_PAGE);
        var id = waved("Well done Tom Birch in the gala.");
        room.machine().run(() -> posts.become(posts.get(id), PostState.HELD));
        nobodyGivesANameFrom(LocalDate.now(clock));

        isSeen(id);

        assertThat(room.post(id).state()).isEqualTo(PostState.WITHDRAWN);
    }

    /// Whoever decides after a name was over decides as of one that nobody gave.
    @Test
    void aNameThatWasOverWhenItWasDecidedComesOutAndStays() {
        mother.hasSaid(Word.NAMED, 20, SCHOOL_PAGE);
        nobodyGivesANameFrom(LocalDate.now(clock).minusDays(3));
        var id = waved("Well done Tom Birch in the gala.");

        room.machine().run(names::lookAgain);

        assertThat(room.post(id).state()).isEqualTo(PostState.APPROVED);
        assertThat(release(id)).isEqualTo(new Release.Cleared(room.post(id)));
    }

    /// OFF-6: whoever decides on the first day without it knows the same as on any later one.
    @Test
    void aNameThatWasOverTheDayBeforeItWasDecidedComesOutAndStays() {
        mother.hasSaid(Word.NAMED, 5, SCHOOL_PAGE);
        itWasGivenUntil(LocalDate.now(clock).minusDays(1));
        var id = waved("Well done Tom Birch in the gala.");

        room.machine().run(names::lookAgain);

        assertThat(room.post(id).state()).isEqualTo(PostState.APPROVED);
        assertThat(release(id)).isEqualTo(new Release.Cleared(room.post(id)));
    }

    /// Nobody knows which was first: it must not come out after it was taken back.
    @Test
    void aNameThatIsTakenBackOnTheDayOfTheYesComesDownInTheNightToo() {
        mother.hasSaid(Word.NAMED, 5, SCHOOL_PAGE);
        nobodyGivesANameFrom(LocalDate.now(clock));
        var id = waved("Well done Tom Birch in the gala.");

        room.machine().run(names::lookAgain);

        assertThat(room.post(id).state()).isEqualTo(PostState.WITHDRAWN);
    }

    private PostId waved(String words) {
        var id = room.mira().call(() -> drafts.write(new Caption(words), LATER));
        room.mira().run(() -> done(drafts.submit(id)));
        var seen = room.ruth().call(() -> approvals.look(id));
        assertThat(seen.points()).hasSize(1);
        room.ruth()
                .run(() -> done(approvals.approve(id, seen.post().fingerprint(), seen.points())));
        return id;
    }

    private Release release(PostId id) {
        return room.machine().call(() -> releases.release(id));
    }

    private void isSeen(PostId id) {
        var sent = Optional.of(room.post(id).fingerprintAtAnyTime());
        room.machine().run(() -> releases.published(id, "bulletin", "/s/alder/news/1", sent));
    }

    private void nobodyGivesANameFrom(LocalDate day) {
        var struck = db.sql("update answers.answer set replaced_on = :day");
        room.machine()
                .run(
                        () ->
                                transaction.executeWithoutResult(
                                        _ ->
                                                assertThat(struck.param("day", day).update())
                                                        .isPositive()));
    }

    /// Nobody can answer for days that are over, so the answer is struck out from its first day and
    /// another put in its place.
    private void itWasGivenUntil(LocalDate last) {
        var struck = db.sql("update answers.answer set replaced_on = starts");
        var until = db.sql(GIVEN_UNTIL).param("last", last);
        room.machine()
                .run(
                        () ->
                                transaction.executeWithoutResult(
                                        _ -> {
                                            assertThat(struck.update()).isOne();
                                            assertThat(until.update()).isOne();
                                        }));
    }
}
