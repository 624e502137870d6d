package org.verger.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.verger.Newsroom.LATER;

import static java.time.ZoneOffset.UTC;
import static java.time.temporal.ChronoUnit.SECONDS;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.platform.Role;
import org.verger.platform.Scope;
import org.verger.posts.PostId;
import org.verger.verdicts.Stage;
import org.verger.verdicts.TimeToYes;
import org.verger.verdicts.TimeToYes.Figures;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// ETH-2: a sound idea has a quick yes, and those who approve see how quick it is.
@ServerTest
class TimeToYesTest {
    @Autowired BeanFactory beans;
    @Autowired MockMvc web;
    @Autowired TimeToYes times;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;
    @Autowired Clock clock;

    private Newsroom room;
    private Instant now;

    @BeforeEach
    void aNewsroom() {
        room = Newsroom.opened(beans);
        now = clock.instant().truncatedTo(SECONDS);
    }

    @Test
    void whereNothingWasApprovedNothingIsSaid() throws Exception {
        var _ = room.submitted(LATER);

        assertThat(room.ruth().call(times::lately)).isEmpty();
        assertThat(inbox(room.ruth())).contains("One post waits").doesNotContain("four weeks");
    }

    @Test
    void aYesThatWasJustGivenCounts() throws Exception {
        var _ = room.approved(LATER);

        assertThat(inbox(room.ruth()))
                .contains(
                        "The one post that was approved in the last four weeks had its yes within"
                                + " one minute.");
    }

    @Test
    void whoeverApprovesReadsHowSoonHalfHadTheirYesAndNineInTen() throws Exception {
        for (int hours = 1; hours <= 10; hours++) tookHours(hours * 3);

        assertThat(room.ruth().call(times::lately))
                .contains(new Figures(10, Duration.ofHours(15), Duration.ofHours(27)));
        assertThat(inbox(room.ruth()))
                .contains(
                        "Of the 10 posts that were approved in the last four weeks, half had their"
                                + " yes within 15 hours, and nine in ten within 2 days.");
    }

    @Test
    void whatIsAlikeIsSaidOnce() throws Exception {
        tookHours(3);
        tookHours(3);

        assertThat(inbox(room.ruth()))
                .contains("Of the 2 posts", "nine in ten had their yes within 3 hours.")
                .doesNotContain("half");
    }

    /// What is said to be within a time is: no figure lies between two of those that were.
    @Test
    void halfOfTwoIsTheQuickerOne() {
        tookHours(1);
        tookHours(9);

        assertThat(room.ruth().call(times::lately))
                .contains(new Figures(2, Duration.ofHours(1), Duration.ofHours(9)));
    }

    /// It went back to its author meanwhile: that is not the approver's time.
    @Test
    void itIsCountedFromWhenAPostWasLastSent() {
        var post = room.draft(LATER);
        kept(post, Stage.SUBMITTED, Duration.ofHours(90));
        kept(post, Stage.SUBMITTED, Duration.ofHours(5));
        kept(post, Stage.APPROVED, Duration.ofHours(3));

        assertThat(room.ruth().call(times::lately)).contains(one(Duration.ofHours(2)));
    }

    /// A post is one post, and what became of it is what its author sent last.
    @Test
    void ofAPostThatWasApprovedOnceMoreTheLastTimeCounts() {
        var post = room.draft(LATER);
        kept(post, Stage.SUBMITTED, Duration.ofHours(90));
        kept(post, Stage.APPROVED, Duration.ofHours(86));
        kept(post, Stage.SUBMITTED, Duration.ofHours(5));
        kept(post, Stage.APPROVED, Duration.ofHours(4));

        assertThat(room.ruth().call(times::lately)).contains(one(Duration.ofHours(1)));
    }

    /// Not even where the first one was longer ago than is looked back.
    @Test
    void lettingOutOrLettingStayIsNoFirstYes() {
        var post = room.draft(LATER);
        kept(post, Stage.SUBMITTED, Duration.ofDays(30));
        kept(post, Stage.APPROVED, Duration.ofDays(29));
        kept(post, Stage.HELD, Duration.ofDays(3));
        kept(post, Stage.APPROVED, Duration.ofDays(2));

        assertThat(room.ruth().call(times::lately)).isEmpty();
    }

    @Test
    void whatWasApprovedBeforeTheseFourWeeksDoesNotCount() {
        tookHours(2);
        var post = room.draft(LATER);
        kept(post, Stage.SUBMITTED, TimeToYes.LATELY.plusHours(7));
        kept(post, Stage.APPROVED, TimeToYes.LATELY.plusHours(1));

        assertThat(room.ruth().call(times::lately)).contains(one(Duration.ofHours(2)));
    }

    @Test
    void anotherSchoolsPostsDoNotCount() throws Exception {
        tookHours(2);

        var sister = room.school().sister().as(Role.HEAD);

        assertThat(sister.call(times::lately)).isEmpty();
        assertThat(inbox(sister)).doesNotContain("four weeks");
    }

    private static Figures one(Duration took) {
        return new Figures(1, took, took);
    }

    private void tookHours(int hours) {
        var post = room.draft(LATER);
        kept(post, Stage.SUBMITTED, Duration.ofHours(hours + 1));
        kept(post, Stage.APPROVED, Duration.ofHours(1));
    }

    /// A post stood so, so long ago.
    private void kept(PostId post, Stage stage, Duration ago) {
        var statement =
                db.sql(
                                """
                                insert into verdicts.verdict (trust_id, id, school_id, post_id, stage, fingerprint,
                                  policy_version, roster_version, words, children, judged_at, sites)
                                values (:trust, gen_random_uuid(), :school, :post, :stage, repeat('0', 64),
                                  '1', '1', 'The paint is drying.', 0, :at, '{bulletin}')
                                """)
                        .param("trust", room.school().trust().value())
                        .param("school", room.school().school().value())
                        .param("post", post.value())
                        .param("stage", stage.name())
                        .param("at", now.minus(ago).atOffset(UTC));
        room.machine()
                .run(
                        () ->
                                transaction.executeWithoutResult(
                                        _ -> assertThat(statement.update()).isOne()));
    }

    private String inbox(Scope who) throws Exception {
        var answer = who.call(() -> web.perform(get("/review")).andReturn().getResponse());
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString()).text();
    }
}
