package org.verger.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.verger.Newsroom.LATER;
import static org.verger.Newsroom.NOW;
import static org.verger.Newsroom.done;

import static java.time.temporal.ChronoUnit.SECONDS;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.pace.Pace;
import org.verger.pace.Paces;
import org.verger.parts.Dates;
import org.verger.platform.Scope;
import org.verger.posts.Caption;
import org.verger.posts.Decision;
import org.verger.posts.Drafts;
import org.verger.posts.Manuscript;
import org.verger.posts.PostId;
import org.verger.posts.PostState;
import org.verger.posts.Refusal;
import org.verger.posts.Timing;
import org.verger.stops.Reach;
import org.verger.stops.StopOutcome;
import org.verger.stops.StopReason;
import org.verger.stops.Stops;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/// What could not come out in its time: stopped, or approved too long ago (PRN-6).
@ServerTest
@RecordApplicationEvents
class HeldPostsTest {
    @Autowired BeanFactory beans;
    @Autowired Approvals approvals;
    @Autowired Drafts drafts;
    @Autowired Releases releases;
    @Autowired ReviewInbox inbox;
    @Autowired Stops stops;
    @Autowired Paces paces;
    @Autowired ApplicationEvents events;
    @Autowired Clock clock;
    @Autowired MockMvc web;

    private Newsroom room;

    @BeforeEach
    void aNewsroom() {
        room = Newsroom.opened(beans);
    }

    @Test
    void whileEverythingIsStoppedWhatComesDueIsHeldAndStaysSoAfterwards() {
        var id = room.approved(LATER);
        stop();

        assertThat(release(id)).isEqualTo(new Release.Held(List.of(Refusal.STOPPED)));
        room.ruth().run(() -> assertThat(stops.lift(Reach.SCHOOL)).isEqualTo(StopOutcome.DONE));

        assertThat(release(id)).isEqualTo(new Release.NotWaiting());
        assertThat(room.post(id).state()).isEqualTo(PostState.HELD);
        assertThat(room.verbs(id)).endsWith("post.stopped");
        assertThat(events.stream(PostHeld.class)).hasSize(1);
        assertThat(room.ruth().call(inbox::list)).extracting(row -> row.id()).containsExactly(id);
    }

    /// What the switch promises when it is lifted: it waits under "To approve", before all else.
    @Test
    void whatIsHeldIsListedFirstUnderToApprove() throws Exception {
        var waiting = room.submitted(LATER);
        var id = held();

        var list = Jsoup.parse(words(room.ruth(), "/review"));
        var page = Jsoup.parse(words(room.ruth(), "/posts/" + id));

        assertThat(list.select(".v-inbox a").eachAttr("href"))
                .containsExactly("/review/" + id, "/review/" + waiting);
        assertThat(list.select(".v-inbox .v-tag").eachText()).first().isEqualTo("Held back");
        assertThat(page.select("a[href=/review/" + id + "]").text())
                .isEqualTo("Look at it and decide");
        assertThat(Jsoup.parse(words(room.mira(), "/review")).select(".v-inbox a")).isEmpty();
    }

    @Test
    void aPersonLetsItOutAtAnotherTime() {
        var id = held();
        var other = new Timing.At(clock.instant().truncatedTo(SECONDS).plus(Duration.ofDays(3)));

        var answer = letOut(id, other);

        done(answer);
        assertThat(room.post(id).state()).isEqualTo(PostState.APPROVED);
        assertThat(room.post(id).timing()).isEqualTo(other);
        assertThat(release(id)).isEqualTo(new Release.Cleared(room.post(id)));
        assertThat(events.stream(PostApproved.class).toList().getLast().due())
                .isEqualTo(other.time());
    }

    /// PRN-6: a second yes is somebody else's too.
    @Test
    void itsAuthorDoesNotLetItOut() {
        var id = held();
        var seen = room.post(id).fingerprint();

        var answer =
                room.mira()
                        .<Decision, RuntimeException>call(
                                () -> approvals.letOut(id, seen, NOW, Set.of()));

        assertThat(answer)
                .isEqualTo(new Decision.Refused(id, List.of(Refusal.OWN_WORK, Refusal.NO_RIGHT)));
    }

    @Test
    void whatIsNotHeldIsNotLetOut() {
        var id = room.submitted(LATER);

        assertThat(letOut(id, NOW)).isEqualTo(new Decision.Refused(id, List.of(Refusal.NOT_NOW)));
    }

    /// A question that nobody answered is not answered by "now".
    @Test
    void withoutAnAnswerToWhenItStaysHeld() throws Exception {
        var id = held();
        var seen = room.post(id).fingerprint().hex();
        var press = post("/review/" + id + "/letting-out").param("seen", seen);

        var answer = room.ruth().call(() -> web.perform(press).andReturn().getResponse());

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Choose when it should come out");
        assertThat(room.post(id).state()).isEqualTo(PostState.HELD);
    }

    @Test
    void thePageOfAHeldPostAsksWhen() throws Exception {
        var id = held();
        var path = "/review/" + id;

        var page = room.ruth().call(() -> web.perform(get(path)).andReturn().getResponse());
        var sent =
                room.ruth()
                        .call(
                                () ->
                                        web.perform(
                                                        post(path + "/letting-out")
                                                                .param(
                                                                        "seen",
                                                                        room.post(id)
                                                                                .fingerprint()
                                                                                .hex())
                                                                .param("when", "now"))
                                                .andReturn()
                                                .getResponse());

        assertThat(Jsoup.parse(page.getContentAsString()).text())
                .contains("Let it out after all?", "When should it come out?");
        assertThat(sent.getStatus()).isEqualTo(303);
        assertThat(room.post(id).state()).isNotEqualTo(PostState.HELD);
    }

    /// Its author took it up again just then: it is no longer anybody's to let out, and that is
    /// said.
    @Test
    void whatItsAuthorTookUpAgainIsNotLetOut() throws Exception {
        var id = held();
        var seen = room.post(id).fingerprint().hex();
        var words = new Manuscript(new Caption("Not ready."), LATER);
        room.mira().run(() -> done(drafts.rewrite(id, words)));

        var press = post("/review/" + id + "/letting-out").param("seen", seen).param("when", "now");
        var sent = room.ruth().call(() -> web.perform(press).andReturn().getResponse());

        assertThat(sent.getHeader("Location")).isEqualTo("/review");
        assertThat(room.post(id).state()).isEqualTo(PostState.DRAFT);
    }

    /// PRN-6: whoever looks again can say what is wrong with it, and its author reads that.
    @Test
    void whatWasHeldIsGivenBackWithAReason() throws Exception {
        var id = held();
        var path = "/review/" + id;
        var seen = room.post(id).fingerprint().hex();

        var form = Jsoup.parse(words(room.ruth(), path)).select("form[action=" + path + "/return]");
        var sent =
                room.ruth()
                        .call(
                                () ->
                                        web.perform(
                                                        post(path + "/return")
                                                                .param("seen", seen)
                                                                .param("reason", "It names a pub."))
                                                .andReturn()
                                                .getResponse());

        assertThat(form.select("textarea[name=reason]")).hasSize(1);
        assertThat(sent.getStatus()).isEqualTo(303);
        assertThat(room.post(id).state()).isEqualTo(PostState.DRAFT);
        assertThat(room.verbs(id)).endsWith("post.stopped", "post.returned");
        assertThat(Jsoup.parse(words(room.mira(), "/posts/" + id)).text())
                .contains("It came back to you: It names a pub.");
        assertThat(room.ruth().call(inbox::list)).isEmpty();
        assertThat(letOut(id, NOW)).isEqualTo(new Decision.Refused(id, List.of(Refusal.NOT_NOW)));
        assertThat(release(id)).isEqualTo(new Release.NotWaiting());
    }

    @Test
    void aYesThatWasGivenTooLongAgoHoldsNoLonger() {
        var id = room.approved(LATER);
        room.approvedLongAgo(id);

        assertThat(release(id)).isEqualTo(new Release.Held(List.of(Refusal.APPROVAL_LAPSED)));
        assertThat(room.verbs(id)).endsWith("approval.lapsed");
    }

    @Test
    void aYesThatNobodyUsedLapsesByItselfAndIsTold() {
        var id = room.approved(LATER);
        room.machine().run(() -> releases.lapse(id));
        assertThat(room.post(id).state()).isEqualTo(PostState.APPROVED);
        room.approvedLongAgo(id);

        room.machine().run(() -> releases.lapse(id));

        assertThat(room.post(id).state()).isEqualTo(PostState.HELD);
        assertThat(room.verbs(id)).endsWith("approval.lapsed");
        assertThat(events.stream(PostHeld.class)).hasSize(1);
    }

    @Test
    void betweenTheYesAndComingOutLiesThePause() {
        room.ruth().run(() -> paces.set(new Pace(10, 14)));

        var _ = room.approved(NOW);

        assertThat(events.stream(PostApproved.class).toList().getLast().due())
                .isAfter(clock.instant().plus(Duration.ofMinutes(9)));
    }

    /// What was approved keeps its time, and the page of a held post says which that was.
    @Test
    void thePageOfAHeldPostSaysWhenItWasDue() throws Exception {
        room.ruth().run(() -> paces.set(new Pace(120, 14)));
        var id = heldFor(NOW);
        room.ruth().run(() -> paces.set(new Pace(5, 14)));
        var due = events.stream(PostApproved.class).toList().getLast().due();

        assertThat(words(room.ruth(), "/review/" + id))
                .contains("It was approved and was to come out: " + Dates.moment(due) + ".");
        assertThat(words(room.ruth(), "/review")).contains("Was to come out once it was approved");
    }

    private String words(Scope who, String path) throws Exception {
        return who.call(
                () -> web.perform(get(path)).andReturn().getResponse().getContentAsString());
    }

    private PostId held() {
        return heldFor(LATER);
    }

    private PostId heldFor(Timing timing) {
        var id = room.approved(timing);
        stop();
        assertThat(release(id)).isInstanceOf(Release.Held.class);
        room.ruth().run(() -> assertThat(stops.lift(Reach.SCHOOL)).isEqualTo(StopOutcome.DONE));
        return id;
    }

    private Decision letOut(PostId id, Timing timing) {
        var seen = room.post(id).fingerprint();
        return room.ruth().call(() -> approvals.letOut(id, seen, timing, Set.of()));
    }

    private void stop() {
        var why = new StopReason("A phone was lost.");
        room.ruth()
                .run(() -> assertThat(stops.stop(Reach.SCHOOL, why)).isEqualTo(StopOutcome.DONE));
    }

    private Release release(PostId id) {
        return room.machine().call(() -> releases.release(id));
    }
}
