package org.verger.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.consent.Purpose;
import org.verger.permissions.Outcome;
import org.verger.permissions.PermissionId;
import org.verger.permissions.Permissions;
import org.verger.permissions.Reach;
import org.verger.permissions.Subject;
import org.verger.permissions.Terms;
import org.verger.posts.PostState;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Templates are judged in calm, and their use is held to what was decided then (PRN-6, OFF-7).
@ServerTest
class TemplatePointsTest {
    private static final String WORDS = "We are closed today: {Why: snow / ice}.";
    private static final String ASK = "Ask Ella Adair when school opens: {Opens at: time}.";
    private static final Map<String, String> AT_TEN = Map.of("Opens at", "10:15");
    private static final Duration SOON = Duration.ofSeconds(15);

    @Autowired BeanFactory beans;
    @Autowired TemplateBook book;
    @Autowired Permissions permissions;

    private Newsroom room;
    private Desk desk;

    @BeforeEach
    void aNewsroom() {
        room = Newsroom.opened(beans);
        desk = new Desk(room);
    }

    /// OFF-7: what the gate blocks is not even written down.
    @Test
    void whatTheGateBlocksIsNotWritten() {
        var answer =
                room.office()
                        .<TemplateBook.Writing, RuntimeException>call(
                                () ->
                                        book.write(
                                                "Snow",
                                                Desk.SECRET + " because of {Why: snow / ice}."));

        assertThat(answer).isInstanceOf(TemplateBook.Writing.Blocked.class);
        assertThat(room.office().call(book::list)).isEmpty();
    }

    /// PRN-6: a point is decided by itself, by whoever agrees.
    @Test
    void aPointThatNobodyLookedAtIsNotAgreedTo() {
        var id = desk.written(ASK);
        var seen = room.ruth().call(() -> book.get(id)).fingerprint();

        assertThat(room.ruth().call(() -> book.agree(id, seen, Set.of())))
                .containsExactly(TemplateRefusal.POINTS_UNDECIDED);
        assertThat(room.ruth().call(() -> book.agree(id, seen, desk.points(id)))).isEmpty();
    }

    /// One that was written when not every way to choose had to be read is not used any more.
    @Test
    void whatWasNotReadInAllWaysIsNotUsed() {
        var seven = "{%s: a / b / c / d / e / f / g}";
        var id = desk.agreedUnseen(seven.formatted("One") + seven.formatted("Two"));

        assertThat(
                        room.office()
                                .call(() -> book.get(id))
                                .state(beans.getBean(Clock.class).instant()))
                .isEqualTo(Template.State.RETIRED);
    }

    /// What was decided in calm needs no decision at six in the morning.
    @Test
    void whatWasDecidedInCalmComesOut() {
        var id = desk.agreed(ASK);

        var post = desk.sent(room.office(), id, AT_TEN);

        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(room.post(post).state()).isEqualTo(PostState.PUBLISHED));
    }

    /// PRN-6: nobody's yes covers what the gate did not say on that day.
    @Test
    void whatNobodyDecidedAboutDoesNotComeOut() {
        var id = desk.agreedUnseen(ASK);

        desk.assertRefused(room.office(), id, AT_TEN, TemplateRefusal.POINTS_UNDECIDED);
    }

    /// PRN-6: a permission that is withdrawn reaches what was agreed to because of it.
    @Test
    void aTemplateThatRestedOnAPermissionMustBeAgreedToAgain() {
        var fair = permitted("Ella Adair");
        var about = desk.agreed(ASK);
        var other = desk.agreed(WORDS);
        assertThat(room.ruth().call(() -> book.look(about)).judgement().ids()).isEmpty();

        room.ruth().run(() -> assertThat(permissions.withdraw(fair)).isEqualTo(new Outcome.Done()));

        await().atMost(SOON)
                .untilAsserted(
                        () ->
                                assertThat(room.ruth().call(() -> desk.state(about)))
                                        .isEqualTo(Template.State.LAPSED));
        assertThat(room.ruth().call(() -> desk.state(other))).isEqualTo(Template.State.READY);
        desk.assertRefused(
                room.office(),
                about,
                AT_TEN,
                TemplateRefusal.NOT_NOW,
                TemplateRefusal.POINTS_UNDECIDED);
    }

    /// PRN-6: a permission does not serve whoever gave it, also when they only fill the gaps.
    @Test
    void whoeverGaveThePermissionDoesNotSendWhatRestsOnIt() {
        var _ = permitted("Ella Adair");
        var about = desk.agreed(ASK);

        desk.assertRefused(room.ruth(), about, AT_TEN, TemplateRefusal.POINTS_UNDECIDED);
        var post = desk.sent(room.office(), about, AT_TEN);
        assertThat(room.post(post).state()).isNotEqualTo(PostState.HELD);
    }

    /// A yes that does not cover what the gate says by now is given again, and then holds.
    @Test
    void whatIsNotSettledAnyMoreCanBeAgreedToAgain() {
        var id = desk.agreedUnseen(ASK);
        assertThat(room.ruth().call(() -> desk.state(id))).isEqualTo(Template.State.LAPSED);

        var seen = room.ruth().call(() -> book.get(id)).fingerprint();
        assertThat(room.ruth().call(() -> book.agree(id, seen, desk.points(id)))).isEmpty();

        assertThat(room.ruth().call(() -> desk.state(id))).isEqualTo(Template.State.READY);
    }

    private PermissionId permitted(String name) {
        var _ = room.agreeToTheName(room.ella(), Purpose.SCHOOL_PAGE);
        var today = LocalDate.now(beans.getBean(Clock.class));
        var terms =
                new Terms(
                        new Subject(Subject.Kind.CHILD, name),
                        Reach.EVERYWHERE,
                        today,
                        Optional.empty());
        return room.ruth()
                .call(
                        () -> {
                            assertThat(permissions.give(terms)).isEqualTo(new Outcome.Done());
                            return permissions.list().getFirst().id();
                        });
    }
}
