package org.verger.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.answers.Answers;
import org.verger.answers.Evidence;
import org.verger.answers.Outcome;
import org.verger.answers.Sayer;
import org.verger.answers.Slip;
import org.verger.carers.CarerId;
import org.verger.consent.Consents;
import org.verger.consent.Purpose;
import org.verger.consent.Until;
import org.verger.consent.UseForm;
import org.verger.consent.Voice.Word;
import org.verger.ledger.Thing;
import org.verger.ledger.Timeline;
import org.verger.posts.PostId;
import org.verger.posts.PostState;
import org.verger.pupils.Pupil;
import org.verger.pupils.PupilId;
import org.verger.review.Releases;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// OFF-6: a carer answers behind a link of their own, without signing in.
@ServerTest
class CarerPagesTest {
    @Autowired BeanFactory beans;
    @Autowired MockMvc web;
    @Autowired Asking asking;
    @Autowired Consents consents;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;
    @Autowired Clock clock;

    private Newsroom room;
    private CarerLinks home;
    private Pupil tom;
    private CarerId mother;
    private String start;

    @BeforeEach
    void aCarerWithALink() {
        room = Newsroom.opened(beans);
        home = new CarerLinks(room, beans);
        tom = room.tom();
        mother = home.carer("birch@home.example", true, false);
        start = home.link(mother, Duration.ofDays(1));
    }

    @Test
    void oneChildIsAskedAboutAtOnce() throws Exception {
        var answer = answer(get(start));

        assertThat(answer.getStatus()).isEqualTo(303);
        var page = words(get(Objects.requireNonNull(answer.getHeader("Location"))));
        assertThat(page)
                .contains("Where may pictures of Tom be shown?", "Facebook")
                .doesNotContain("Birch");
    }

    @Test
    void everyUseIsAnsweredBeforeAnythingCounts() throws Exception {
        var answer = answer(post(child()).param("use-PRESS", "NO"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString()).text())
                .contains("Facebook: choose an answer")
                .doesNotContain("Newspapers and television: choose");
        assertThat(showable(Purpose.SCHOOL_PAGE)).isEmpty();
    }

    @Test
    void whatIsAnsweredCountsAndOnePressTakesItBack() throws Exception {
        assertThat(answer(all("SHOWN")).getStatus()).isEqualTo(303);

        assertThat(showable(Purpose.SCHOOL_PAGE)).containsExactly(tom.id());
        assertThat(words(get(child() + "/done"))).contains("Thank you", "Yes, without a name");

        assertThat(answer(post(child() + "/refusal")).getStatus()).isEqualTo(303);
        assertThat(showable(Purpose.SCHOOL_PAGE)).isEmpty();
    }

    @Test
    void onePressTakesBackTodaysYesAndTheOneToCome() throws Exception {
        onPaper(Purpose.SCHOOL_PAGE, Word.SHOWN, 0);
        onPaper(Purpose.SCHOOL_PAGE, Word.SHOWN, 30);

        assertThat(answer(post(child() + "/refusal")).getStatus()).isEqualTo(303);

        assertThat(showable(Purpose.SCHOOL_PAGE)).isEmpty();
    }

    @Test
    void aYesThatIsYetToBeginCanBeTakenBack() throws Exception {
        onPaper(Purpose.SCHOOL_PAGE, Word.SHOWN, 30);
        assertThat(words(get(child() + "/done")))
                .contains("You said yes for Tom from a later day on", "Take every yes back now");

        assertThat(answer(post(child() + "/refusal")).getStatus()).isEqualTo(303);

        assertThat(words(get(child() + "/done"))).doesNotContain("Take every yes back now");
    }

    @Test
    void anAnsweredLinkTakesNoOtherYes() throws Exception {
        assertThat(answer(all("NO")).getStatus()).isEqualTo(303);

        assertThat(answer(all("SHOWN")).getStatus()).isEqualTo(404);
        assertThat(answer(get(child())).getHeader("Location")).endsWith("/done");
        assertThat(showable(Purpose.SCHOOL_PAGE)).isEmpty();
    }

    @Test
    void aLinkThatIsOverOrInventedOrOfAnotherSchoolIsNotThere() throws Exception {
        var over = home.link(mother, Duration.ofSeconds(-1));
        var invented = start.substring(0, start.length() - 43) + "A".repeat(43);

        assertThat(answer(get(over)).getStatus()).isEqualTo(404);
        assertThat(answer(get(invented)).getStatus()).isEqualTo(404);
        assertThat(answer(get(start.replaceFirst("/s/[^/]+", "/s/elsewhere"))).getStatus())
                .isEqualTo(404);
    }

    @Test
    void anotherChildIsNotThere() throws Exception {
        assertThat(answer(get(start + "/" + room.ella().id())).getStatus()).isEqualTo(404);
    }

    @Test
    void whoDoesNotDecideOrMayNotBeWrittenToIsNotAsked() {
        var _ = home.carer("nan@home.example", false, false);
        var _ = home.carer("dad@home.example", true, true);
        var _ = home.carer("", true, false);

        var round = home.round();

        assertThat(room.office().call(() -> asking.progress(round)).letters()).isEqualTo(1);
    }

    @Test
    void oneCarersAnswerDoesNotSpeakForAnother() throws Exception {
        assertThat(answer(all("SHOWN")).getStatus()).isEqualTo(303);
        var _ = home.carer("father@home.example", true, false);

        var round = home.round();

        assertThat(room.office().call(() -> asking.progress(round)).letters()).isEqualTo(1);
    }

    @Test
    void whoAnsweredOfOneUseIsAskedAboutTheOthers() throws Exception {
        onPaper(Purpose.FACEBOOK, Word.NO, 0);

        assertThat(answer(get(start)).getHeader("Location")).endsWith(child() + "/done");
        assertThat(words(get(child() + "/done")))
                .contains("Facebook No", "X Not answered yet", "Give the missing answers");
        var round = home.round();
        assertThat(room.office().call(() -> asking.progress(round)).letters()).isEqualTo(1);

        assertThat(answer(all("SHOWN")).getStatus()).isEqualTo(303);
        assertThat(room.office().call(() -> beans.getBean(Unanswered.class).carers().byLetter()))
                .isEmpty();
    }

    /// What the mother says of one use in writing, and in how many days it begins.
    private void onPaper(Purpose use, Word word, int daysAhead) {
        var today = LocalDate.now(clock);
        var slip =
                new Slip(
                        new Sayer.OfCarer(mother),
                        Map.of(use, word),
                        today,
                        today.plusDays(daysAhead),
                        new Until.Withdrawal(),
                        new Evidence.Paper(Optional.empty()));
        var said = room.office().call(() -> beans.getBean(Answers.class).record(tom.id(), slip));
        assertThat(said).isEqualTo(new Outcome.Done());
    }

    @Test
    void onlyTheHashOfALinkIsKept() {
        var kept =
                room.office()
                        .call(
                                () ->
                                        transaction.execute(
                                                _ ->
                                                        db.sql("select l::text from asking.link l")
                                                                .query(String.class)
                                                                .list()));

        assertThat(Objects.requireNonNull(kept))
                .isNotEmpty()
                .noneMatch(row -> row.contains(start.substring(start.length() - 43)));
    }

    @Test
    void theSettingAloneOpensNothing() {
        var rows =
                transaction.execute(
                        _ -> {
                            var set =
                                    db.sql("select set_config('verger.door', 'link_at', true)")
                                            .query(String.class)
                                            .single();
                            assertThat(set).isEqualTo("link_at");
                            return db.sql("select count(*) from asking.link")
                                    .query(Integer.class)
                                    .single();
                        });

        assertThat(rows).isZero();
    }

    @Test
    void aCarerSeesWhatIsOutAndHasItTakenDown() throws Exception {
        assertThat(answer(all("SHOWN")).getStatus()).isEqualTo(303);
        var post = room.approved(Newsroom.LATER, tom);
        var sent = Optional.of(room.post(post).fingerprintAtAnyTime());
        room.machine()
                .run(() -> beans.getBean(Releases.class).published(post, "bulletin", "", sent));

        var page = Jsoup.parse(answer(get(child() + "/done")).getContentAsString());
        var picture = page.select("figure img").attr("src");
        assertThat(answer(get(picture)).getStatus()).isEqualTo(200);
        assertThat(answer(post(page.select("figure form").attr("action"))).getStatus())
                .isEqualTo(303);

        assertThat(room.post(post).state()).isEqualTo(PostState.WITHDRAWN);
        assertThat(because(post)).isEqualTo("what it rested on no longer holds");
        assertThat(answer(get(picture)).getStatus()).isEqualTo(404);
    }

    /// What its history tells writers of why it was taken back.
    private String because(PostId post) {
        return room
                .mira()
                .call(() -> beans.getBean(Timeline.class).of(new Thing("post", post.value())))
                .stream()
                .flatMap(row -> Stream.ofNullable(row.particulars().get("because")))
                .collect(Collectors.joining());
    }

    private MockHttpServletRequestBuilder all(String word) {
        var request = post(child()).param(UseForm.NAME, "NO");
        for (var purpose : Purpose.asked()) request.param("use-" + purpose.name(), word);
        return request;
    }

    private String child() {
        return start + "/" + tom.id();
    }

    private Set<PupilId> showable(Purpose purpose) {
        return room.mira()
                .call(() -> consents.showable(Set.of(tom.id()), purpose, LocalDate.now(clock)));
    }

    private String words(RequestBuilder request) throws Exception {
        return Jsoup.parse(answer(request).getContentAsString()).text();
    }

    /// Without any scope, as the world asks.
    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }
}
