package org.verger.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.verger.Newsroom.NOW;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.verger.Fair;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.posts.PostId;
import org.verger.posts.PostState;

import java.io.IOException;
import java.time.Duration;

/// OFF-8: what comes out at once waits until somebody has looked where its links lead, and no
/// longer.
@ServerTest
class LinksAtOnceTest {
    private static final Duration LONGEST = Duration.ofSeconds(40);

    @Autowired BeanFactory beans;
    @Autowired MockMvc web;

    private Newsroom room;
    private Fair fair;

    @BeforeEach
    void aSiteThatAnswers() throws IOException {
        room = Newsroom.opened(beans);
        fair = Fair.of(room);
    }

    @AfterEach
    void gone() {
        fair.close();
    }

    @Test
    void itGoesAsSoonAsItsLinksWereSeen() {
        var id = followedYesterday();

        room.approve(id);

        await().atMost(LONGEST).until(() -> room.post(id).state(), PostState.PUBLISHED::equals);
        var waited = fair.waited(id);
        System.out.printf("out %d ms after the yes, its link followed again%n", waited.toMillis());
        assertThat(waited).isLessThan(Fair.PATIENCE);
    }

    @Test
    void itIsJudgedByWhatItsLinksLeadToNow() {
        var id = followedYesterday();
        fair.answers(404);

        room.approve(id);

        await().atMost(LONGEST).until(() -> room.post(id).state(), PostState.HELD::equals);
        assertThat(room.verbs(id)).doesNotContain("post.published");
    }

    /// A site that is down holds nobody's news.
    @Test
    void itDoesNotWaitForASiteThatIsDown() {
        var id = followedYesterday();
        fair.close();

        room.approve(id);

        await().atMost(LONGEST).until(() -> room.post(id).state(), PostState.PUBLISHED::equals);
        assertThat(fair.waited(id)).isLessThan(Fair.PATIENCE);
    }

    /// Whoever opened it to decide has had it followed, and that is not over yet.
    @Test
    void itWaitsForALookThatBeganBeforeTheYes() throws Exception {
        var id = followedYesterday();
        fair.answers(404);
        fair.keepsPeopleWaiting();
        var _ =
                room.ruth()
                        .<MvcResult, Exception>call(
                                () -> web.perform(get("/review/" + id)).andReturn());
        await().atMost(LONGEST).until(fair::isAsked);

        room.approve(id);
        await().atMost(LONGEST).until(() -> isPlanned(id));
        assertThat(room.post(id).state()).isEqualTo(PostState.APPROVED);
        fair.opens();

        await().atMost(LONGEST).until(() -> room.post(id).state(), PostState.HELD::equals);
        assertThat(room.verbs(id)).doesNotContain("post.published");
    }

    @Test
    void itDoesNotWaitForEverWhereNobodyCanLook() {
        var id = followedYesterday();
        var client = beans.getBean("signpost");
        var saboteur = Saboteur.before(client);
        try {
            saboteur.failElsewhere();

            room.approve(id);

            await().atMost(LONGEST).until(() -> room.post(id).state(), PostState.PUBLISHED::equals);
            assertThat(fair.waited(id)).isGreaterThanOrEqualTo(Fair.PATIENCE);
        } finally {
            saboteur.leave(client);
        }
    }

    private PostId followedYesterday() {
        var id = fair.submitted(NOW);
        await().atMost(LONGEST).until(() -> !fair.isAwaited());
        fair.timeGoesBy();
        return id;
    }

    private boolean isPlanned(PostId id) {
        return !new Progress(beans, room).of(id).isEmpty();
    }
}
