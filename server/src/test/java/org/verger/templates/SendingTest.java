package org.verger.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.verger.Fair;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.bulletin.Outcome;
import org.verger.bulletin.PublicPages;
import org.verger.platform.NotFound;
import org.verger.platform.Role;
import org.verger.posts.Caption;
import org.verger.posts.Drafts;
import org.verger.posts.PostState;
import org.verger.posts.Timing;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;

/// Pressed twice it comes out once, and where nothing is open that is said before.
@ServerTest
class SendingTest {
    private static final String WORDS = "We are closed today: {Why: snow / ice}.";
    private static final Map<String, String> SNOW = Map.of("Why", "snow");

    private static final Duration LONGEST = Duration.ofSeconds(40);

    @Autowired BeanFactory beans;
    @Autowired Uses uses;
    @Autowired Drafts drafts;

    private Newsroom room;
    private Desk desk;

    @BeforeEach
    void aNewsroom() {
        room = Newsroom.opened(beans);
        desk = new Desk(room);
    }

    @Test
    void whatIsSentTwiceUnderOneNameComesOutOnce() {
        var id = desk.agreed(WORDS);
        var name = uses.next();

        var first = room.office().call(() -> uses.send(id, name, SNOW));
        var second = room.office().call(() -> uses.send(id, name, SNOW));

        assertThat(first).isEqualTo(new Uses.Answer.Sent(name)).isEqualTo(second);
        assertThat(room.verbs(name)).containsOnlyOnce("post.sent_from_template");
    }

    @Test
    void nothingComesOutUnderTheNameOfAnotherPost() {
        var id = desk.agreed(WORDS);
        var draft =
                room.mira()
                        .call(() -> drafts.write(new Caption("Mine."), new Timing.WhenApproved()));

        assertThatThrownBy(() -> room.office().call(() -> uses.send(id, draft, SNOW)))
                .isInstanceOf(NotFound.class);
        assertThat(room.post(draft).caption()).isEqualTo(new Caption("Mine."));
    }

    /// The coach is late: its link is looked at once more, and families wait for nothing else.
    @Test
    void aLinkInItCostsNoMoreThanALook() throws IOException {
        try (var fair = Fair.of(room)) {
            var id = desk.agreed("The coach is late because of {Why: snow / ice}: " + fair.link());
            await().atMost(LONGEST).until(() -> !fair.isAwaited());
            fair.timeGoesBy();

            var post = desk.sent(room.office(), id, SNOW);

            await().atMost(LONGEST)
                    .until(() -> room.post(post).state(), PostState.PUBLISHED::equals);
            var waited = fair.waited(post);
            System.out.printf("out %d ms after the press, with a link%n", waited.toMillis());
            assertThat(waited).isLessThan(Fair.PATIENCE);
        }
    }

    @Test
    void whereNoPlaceIsOpenItIsSaidBeforeThePress() {
        var id = desk.agreed(WORDS);
        room.school()
                .as(Role.TRUST_OFFICER)
                .run(
                        () ->
                                assertThat(beans.getBean(PublicPages.class).close())
                                        .isInstanceOf(Outcome.Done.class));

        desk.assertRefused(room.office(), id, SNOW, TemplateRefusal.NOWHERE_OPEN);
    }
}
