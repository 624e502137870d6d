package org.verger.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.answers.Answers;
import org.verger.answers.Evidence;
import org.verger.answers.Outcome;
import org.verger.answers.Sayer;
import org.verger.answers.Slip;
import org.verger.asking.Asking.Sending;
import org.verger.carers.CarerId;
import org.verger.consent.Purpose;
import org.verger.consent.Until;
import org.verger.consent.UseForm;
import org.verger.consent.Voice.Word;
import org.verger.ledger.Thing;
import org.verger.ledger.Timeline;
import org.verger.platform.Forbidden;
import org.verger.platform.NotFound;
import org.verger.review.Releases;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// OFF-6: every carer whose word counts can have a link, however they answered and whenever.
@ServerTest
class FreshLinksTest {
    @Autowired BeanFactory beans;
    @Autowired MockMvc web;
    @Autowired Asking asking;
    @Autowired Answers answers;
    @Autowired Timeline timeline;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;
    @Autowired Clock clock;

    private Newsroom room;
    private CarerLinks home;
    private CarerId mother;
    private String ask;
    private String email;

    @BeforeEach
    void aCarerWithoutALink() {
        room = Newsroom.opened(beans);
        home = new CarerLinks(room, beans);
        email = UUID.randomUUID() + "@home.example";
        mother = home.carer(email, true, false);
        ask = "/s/" + home.address() + "/consent";
    }

    @Test
    void theOfficeSendsOneFromThePageOfAnswers() throws Exception {
        var path = "/pupils/" + room.tom().id() + "/answers";
        var page = page(room.office().call(() -> asAnybody(get(path))));
        var form = page.select("form[action$=/link]").attr("action");

        assertThat(room.office().call(() -> asAnybody(post(form))).getStatus()).isEqualTo(303);

        assertThat(links(mother)).isEqualTo(1);
        assertThat(verbs(mother)).contains("link.sent");
    }

    @Test
    void whoMustNotBeWrittenToOrHasNoAddressGetsNone() {
        var silent = home.carer("silent@home.example", true, true);
        var nan = home.carer("nan@home.example", false, false);
        var unreachable = home.carer("", true, false);

        assertThat(send(silent)).isEqualTo(Sending.MUST_NOT_BE_WRITTEN_TO);
        assertThat(send(nan)).isEqualTo(Sending.MUST_NOT_BE_WRITTEN_TO);
        assertThat(send(unreachable)).isEqualTo(Sending.NO_ADDRESS);
        assertThat(links(silent) + links(nan) + links(unreachable)).isZero();
    }

    @Test
    void pressedTwiceLettersGoOutOnceUnlessItIsMeant() {
        var first = home.round();

        assertThat(room.office().call(() -> asking.chase(false)))
                .isEqualTo(new Chase.WrittenToday(first));
        assertThat(links(mother)).isEqualTo(1);

        var again = room.office().call(() -> asking.chase(true));
        home.write(((Chase.Begun) again).round());
        assertThat(links(mother)).isEqualTo(2);
    }

    @Test
    void aRoundThatIsBegunAnewWritesToNobodyTwiceAndCountsWhatItWrote() {
        var _ = home.carer("", true, false);
        var _ = home.carer(UUID.randomUUID() + "@home.example", true, false);
        var round = home.round();

        home.write(round);

        assertThat(links(mother)).isEqualTo(1);
        var progress = room.office().call(() -> asking.progress(round));
        assertThat(progress.letters()).isEqualTo(2);
        assertThat(progress.isWritten()).isTrue();
        assertThat(letters(round)).containsExactly("2");
    }

    /// How many letters the ledger says were written.
    private List<String> letters(RoundId round) {
        return room.office().call(() -> timeline.of(new Thing("round", round.value()))).stream()
                .flatMap(row -> Stream.ofNullable(row.particulars().get("letters")))
                .toList();
    }

    @Test
    void onlyTheOfficeSendsOneAndOnlyToTheChildsOwnCarers() {
        var ella = room.ella().id();

        assertThatThrownBy(() -> room.mira().call(() -> asking.send(room.tom().id(), mother)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> room.office().call(() -> asking.send(ella, mother)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anAddressIsAnsweredInTheSameWordsWhetherItIsKnownOrNot() throws Exception {
        var known = answer(asAnybody(post(ask).param("email", email)));
        var unknown = answer(asAnybody(post(ask).param("email", "nobody@home.example")));

        assertThat(unknown).isEqualTo(known);
        await().atMost(Duration.ofSeconds(20)).until(() -> links(mother) == 1);
    }

    @Test
    void nobodysLetterboxIsFilled() throws Exception {
        for (int i = 0; i < 5; i++)
            assertThat(asAnybody(post(ask).param("email", email)).getStatus()).isEqualTo(200);
        var other = home.carer(UUID.randomUUID() + "@home.example", true, false);
        assertThat(send(other)).isEqualTo(Sending.SENT);

        await().atMost(Duration.ofSeconds(20)).until(() -> links(mother) == 3);
    }

    @Test
    void whatIsNoAddressIsSaidBesideTheField() throws Exception {
        var wrong = asAnybody(post(ask).param("email", "birch"));

        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(answer(wrong)).contains("Enter an e-mail address");
        assertThat(asAnybody(get("/s/nowhere/consent")).getStatus()).isEqualTo(404);
    }

    @Test
    void aLinkThatIsOverSaysWhereToGetAnother() throws Exception {
        var over = asAnybody(get(home.link(mother, Duration.ofSeconds(-1))));

        assertThat(over.getStatus()).isEqualTo(404);
        assertThat(page(over).select("main a").attr("href")).isEqualTo(ask);
    }

    @Test
    void whoAnsweredOnPaperFindsTheirAnswersAndTakesThemBackByOnePress() throws Exception {
        record(mother, Word.SHOWN);
        var start = home.link(mother, Duration.ofDays(1));

        var to = Objects.requireNonNull(asAnybody(get(start)).getHeader("Location"));
        var page = page(asAnybody(get(to)));

        assertThat(page.text()).contains("Yes, without a name", "Give the missing answers");
        var refusal = page.select("form[action$=/refusal]").attr("action");
        assertThat(asAnybody(post(refusal)).getStatus()).isEqualTo(303);
        assertThat(page(asAnybody(get(to))).text()).doesNotContain("Yes, without a name");
    }

    @Test
    void whoCanOnlyRefuseSeesThePicturesAndCanSayNo() throws Exception {
        record(mother, Word.SHOWN);
        var father = home.carer("dad@home.example", true, false, false);
        var start = home.link(father, Duration.ofDays(1));
        var post = room.approved(Newsroom.LATER, room.tom());
        var sent = Optional.of(room.post(post).fingerprintAtAnyTime());
        room.machine()
                .run(() -> beans.getBean(Releases.class).published(post, "bulletin", "", sent));

        var to = Objects.requireNonNull(asAnybody(get(start)).getHeader("Location"));
        var page = page(asAnybody(get(to)));

        assertThat(page.select("figure img")).hasSize(1);
        assertThat(page.text()).contains("Another parent or carer answers for Tom");
        var child = start + "/" + room.tom().id();
        assertThat(asAnybody(yes(child)).getStatus()).isEqualTo(404);
        var refusal = page.select("form[action$=/refusal]").attr("action");
        assertThat(asAnybody(post(refusal)).getStatus()).isEqualTo(303);
        assertThat(room.office().call(() -> answers.list(room.tom().id())))
                .anyMatch(one -> one.sayer().equals(new Sayer.OfCarer(father)));
    }

    private static RequestBuilder yes(String child) {
        var request = post(child).param(UseForm.NAME, "NO");
        for (var use : Purpose.asked()) request.param("use-" + use.name(), "SHOWN");
        return request;
    }

    private Sending send(CarerId carer) {
        return room.office().call(() -> asking.send(room.tom().id(), carer));
    }

    private void record(CarerId carer, Word word) {
        var today = LocalDate.now(clock);
        var slip =
                new Slip(
                        new Sayer.OfCarer(carer),
                        Map.of(Purpose.SCHOOL_PAGE, word),
                        today,
                        today,
                        new Until.Withdrawal(),
                        new Evidence.Paper(Optional.empty()));
        assertThat(room.office().call(() -> answers.record(room.tom().id(), slip)))
                .isInstanceOf(Outcome.Done.class);
    }

    private int links(CarerId carer) {
        return Objects.requireNonNull(
                room.machine().call(() -> transaction.execute(_ -> count(carer))));
    }

    private Integer count(CarerId carer) {
        return db.sql("select count(*) from asking.link where carer_id = :carer")
                .param("carer", carer.value())
                .query(Integer.class)
                .single();
    }

    private List<String> verbs(CarerId carer) {
        return room.office().call(() -> timeline.of(new Thing("carer", carer.value()))).stream()
                .map(Timeline.Row::verb)
                .toList();
    }

    /// Without any scope, as the world asks.
    private MockHttpServletResponse asAnybody(RequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }

    private static Document page(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer(answer));
    }

    private static String answer(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString();
    }
}
