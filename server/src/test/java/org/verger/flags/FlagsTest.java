package org.verger.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.consent.ConsentWithdrawn;
import org.verger.consent.Consents;
import org.verger.consent.Purpose;
import org.verger.ledger.Thing;
import org.verger.ledger.Timeline;
import org.verger.platform.Forbidden;
import org.verger.platform.NotFound;
import org.verger.platform.Role;
import org.verger.platform.Scope;
import org.verger.pupils.PupilId;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// OFF-6: a child with a flag is never shown, and nobody but two people learns why.
@ServerTest
@RecordApplicationEvents
class FlagsTest {
    private static final Reason REASON = new Reason(Ground.POLICE_ADVICE, "Ring Sgt Hale first");

    @Autowired BeanFactory beans;
    @Autowired Flags flags;
    @Autowired Consents consents;
    @Autowired Timeline timeline;
    @Autowired MockMvc web;
    @Autowired Clock clock;
    @Autowired ApplicationEvents events;

    private Newsroom room;
    private PupilId ella;

    @BeforeEach
    void aNewsroom() {
        room = Newsroom.opened(beans);
        ella = room.ella().id();
    }

    @Test
    void aFlagOutweighsEveryConsentUntilItIsEnded() {
        assertThat(showable()).containsExactly(ella);

        room.ruth().run(() -> done(flags.set(ella, REASON)));
        assertThat(showable()).isEmpty();

        room.ruth().run(() -> done(flags.end(only().id())));
        assertThat(showable()).containsExactly(ella);
    }

    @Test
    void whatShowsTheChildComesDown() {
        room.ruth().run(() -> done(flags.set(ella, REASON)));

        assertThat(events.stream(ConsentWithdrawn.class).map(ConsentWithdrawn::purpose))
                .containsExactlyElementsOf(Purpose.asked());
    }

    @Test
    void theReasonIsReadAgain() {
        room.ruth().run(() -> done(flags.set(ella, REASON)));

        assertThat(only().reason()).isEqualTo(REASON);
        assertThat(REASON).hasToString("a reason");
    }

    @Test
    void nobodyElseSetsEndsOrReadsOne() {
        room.ruth().run(() -> done(flags.set(ella, REASON)));
        var id = only().id();

        for (var role : List.of(Role.TEACHER, Role.OFFICE, Role.GOVERNOR, Role.ADMINISTRATOR)) {
            var scope = room.school().as(role);
            assertThat(scope.call(() -> flags.set(ella, REASON)))
                    .isEqualTo(new Outcome.Refused(List.of(Refusal.NO_RIGHT)));
            assertThat(scope.call(() -> flags.end(id)))
                    .isEqualTo(new Outcome.Refused(List.of(Refusal.NO_RIGHT)));
            assertThatThrownBy(() -> scope.call(() -> flags.list(ella)))
                    .isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void aFlagIsEndedOnce() {
        room.ruth().run(() -> done(flags.set(ella, REASON)));
        room.ruth().run(() -> done(flags.end(only().id())));

        assertThat(room.ruth().call(() -> flags.end(only().id())))
                .isEqualTo(new Outcome.Refused(List.of(Refusal.ENDED_ALREADY)));
    }

    @Test
    void theChildsOwnHistoryDoesNotTellOfIt() {
        room.takeBackConsent(room.ella(), Purpose.SCHOOL_PAGE);
        room.ruth().run(() -> done(flags.set(ella, REASON)));

        var verbs =
                room.office().call(() -> timeline.of(new Thing("pupil", ella.value()))).stream()
                        .map(Timeline.Row::verb);
        assertThat(verbs).containsExactly("consent.withdrawn");
        var own = room.ruth().call(() -> timeline.of(new Thing("flag", only().id().value())));
        assertThat(own).hasSize(1);
        assertThat(own.getFirst().particulars()).isEmpty();
    }

    @Test
    void anotherSchoolsChildIsNotThere() {
        var sister = room.school().sister().as(Role.HEAD);

        assertThatThrownBy(() -> sister.call(() -> flags.set(ella, REASON)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theHeadFindsAChildSetsAFlagAndEndsIt() throws Exception {
        assertThat(words(room.ruth(), get("/flags"))).contains("No child has a flag");
        var found = page(room.ruth(), get("/flags").param("name", "ella"));
        var child = Jsoup.parse(found.getContentAsString()).select("#found ~ ul a").attr("href");
        assertThat(page(room.ruth(), post(child)).getStatus()).isEqualTo(422);

        var set = page(room.ruth(), post(child).param("ground", "ADOPTED"));

        assertThat(set.getStatus()).isEqualTo(303);
        assertThat(words(room.ruth(), get(child))).contains("The child is adopted", "Stands");
        assertThat(words(room.ruth(), get("/flags"))).contains("Ella Adair");
        var end = Jsoup.parse(page(room.ruth(), get(child)).getContentAsString());
        var action = end.select("form[action$=/end]").attr("action");
        assertThat(page(room.ruth(), post(action)).getStatus()).isEqualTo(303);
        assertThat(words(room.ruth(), get(child))).contains("Ended");
    }

    /// The police ask for it while pictures of a child who has left are still out.
    @Test
    void whoeverHasLeftIsFoundFlaggedAndListedAsOneWhoHasLeft() throws Exception {
        var _ = room.school().with();
        var found = page(room.ruth(), get("/flags").param("name", "ella"));
        var child = Jsoup.parse(found.getContentAsString()).select("#found ~ ul a").attr("href");

        assertThat(page(room.ruth(), post(child).param("ground", "POLICE_ADVICE")).getStatus())
                .isEqualTo(303);

        var listed = Jsoup.parse(page(room.ruth(), get("/flags")).getContentAsString());
        assertThat(listed.select("#flagged ~ ul li").text()).contains("Ella Adair", "Left on");
        assertThat(words(room.ruth(), get(child))).contains("Left on", "The police advise it");
        assertThat(events.stream(ConsentWithdrawn.class).map(ConsentWithdrawn::child))
                .contains(ella);
        assertThat(showable()).isEmpty();
    }

    private Flag only() {
        return room.ruth().call(() -> flags.list(ella)).getFirst();
    }

    private Set<PupilId> showable() {
        return room.mira()
                .call(
                        () ->
                                consents.showable(
                                        Set.of(ella), Purpose.SCHOOL_PAGE, LocalDate.now(clock)));
    }

    private String words(Scope scope, RequestBuilder request) throws Exception {
        return Jsoup.parse(page(scope, request).getContentAsString()).text();
    }

    private MockHttpServletResponse page(Scope scope, RequestBuilder request) throws Exception {
        return scope.call(() -> web.perform(request).andReturn().getResponse());
    }

    private static void done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }
}
