package org.verger.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.verger.Newsroom.LATER;
import static org.verger.Newsroom.NOW;
import static org.verger.Newsroom.done;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.TestHome;
import org.verger.gate.Check;
import org.verger.gate.Finding;
import org.verger.gate.Picture.Source;
import org.verger.overview.Need;
import org.verger.overview.Today;
import org.verger.platform.Role;
import org.verger.platform.Scope;
import org.verger.posts.Drafts;
import org.verger.posts.PostId;
import org.verger.posts.PostState;
import org.verger.posts.SecondLooks;
import org.verger.posts.Timing;
import org.verger.pupils.Pupil;
import org.verger.review.Approvals;
import org.verger.review.LateReadings;
import org.verger.review.Withdrawals;
import org.verger.verdicts.Kept;
import org.verger.verdicts.Stage;
import org.verger.verdicts.Verdicts;

import java.time.Duration;
import java.util.List;
import java.util.function.ToIntFunction;

/// OFF-7: what is read in a photo after somebody said yes to it reaches a person, and no child's
/// name stays out because it was read late.
@ServerTest
class ReadLaterTest {
    private static final Duration LONGEST = Duration.ofMinutes(1);

    @Autowired BeanFactory beans;
    @Autowired PhotoLab lab;
    @Autowired Drafts drafts;
    @Autowired SecondLooks looks;
    @Autowired Approvals approvals;
    @Autowired Verdicts verdicts;
    @Autowired Withdrawals withdrawals;
    @Autowired LateReadings late;
    @Autowired Today today;
    @Autowired MockMvc web;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;

    private Newsroom room;
    private String mira;
    private String ruth;

    @BeforeEach
    void aNewsroom() {
        room = Newsroom.opened(beans);
        mira = room.addressOf(room.mira());
        ruth = room.addressOf(room.ruth());
    }

    @Test
    void aPostWhosePhotoNamesAChildInItComesDown() {
        var id = approvedCertificate(NOW, room.ella());
        awaitState(id, PostState.PUBLISHED);

        readAgain(id);

        awaitState(id, PostState.WITHDRAWN);
        awaitLetter(mira, "A post was taken back");
        awaitLetter(ruth, "A post was taken back");
        assertThat(readLater(id)).extracting(Finding::check).contains(Check.NAME_IN_PICTURE);
    }

    /// It is known before its time, so that there is time to mend it.
    @Test
    void aPostThatWaitsIsHeldAtOnce() {
        var id = approvedCertificate(LATER, room.ella());

        readAgain(id);

        awaitState(id, PostState.HELD);
        assertThat(room.ruth().call(() -> approvals.look(id)).verdict().blocks()).isTrue();
    }

    /// Whoever approved it looked at that photo: a point is theirs to decide, and no reason to take
    /// the post from under them.
    @Test
    void whatNeedsADecisionIsPutBeforeThoseWhoAnswerForThePost() {
        var id = approvedCertificate(NOW);
        awaitState(id, PostState.PUBLISHED);

        readAgain(id);

        awaitLetter(mira, "Look at a post that is out");
        awaitLetter(ruth, "Look at a post that is out");
        assertThat(room.post(id).state()).isEqualTo(PostState.PUBLISHED);
        assertThat(readLater(id)).extracting(Finding::check).contains(Check.NAME_IN_PICTURE);
    }

    /// Whoever decided about one name of a photo decided about no other.
    @Test
    void aSecondNameThatIsReadLaterIsAPointOfItsOwn() throws Exception {
        var id = approvedReadTo("Tom Birch", NOW, "Stars: Ella Adair", "and Tom Birch");
        awaitState(id, PostState.PUBLISHED);

        readAgain(id);

        await().atMost(LONGEST).until(() -> needs(room.ruth(), id));
        assertThat(page(room.ruth(), "/review/" + id).select(".v-finding__read").eachText())
                .containsExactly("It reads: “Ella Adair”", "It reads: “Tom Birch”");
    }

    @Test
    void noLetterSaysWhatWasRead() {
        var id = approvedCertificate(NOW);
        awaitState(id, PostState.PUBLISHED);

        readAgain(id);

        awaitLetter(ruth, "Look at a post that is out");
        assertThat(TestHome.outbox().letters(ruth))
                .allSatisfy(one -> assertThat(one).doesNotContain("Ella", "Adair"));
    }

    /// It stands on the first page of those who decide until one of them has, and on no other.
    @Test
    void whoeverDecidesFindsItOnTheirFirstPageUntilOneOfThemHas() throws Exception {
        var id = approvedCertificate(NOW);
        awaitState(id, PostState.PUBLISHED);
        assertThat(room.ruth().call(today::needs)).doesNotContain(new Need.ReadLate(room.post(id)));

        readAgain(id);

        await().atMost(LONGEST).until(() -> needs(room.ruth(), id));
        var lead = room.school().as(Role.SAFEGUARDING_LEAD);
        assertThat(needs(lead, id)).isTrue();
        assertThat(needs(room.mira(), id)).isFalse();
        assertThat(needs(room.office(), id)).isFalse();
        assertThat(offersToDecide(lead, id)).isTrue();
        assertThat(offersToDecide(room.mira(), id)).isFalse();
        var page = page(lead, "/review/" + id);
        assertThat(page.select("h1").text()).isEqualTo("May this stay out?");
        assertThat(page.select("form[action$=/return], form[action$=/refusal]")).isEmpty();
        assertThat(press(lead, page, false)).isEqualTo(422);
        assertThat(needs(lead, id)).isTrue();

        assertThat(press(lead, page, true)).isEqualTo(303);

        assertThat(needs(lead, id)).isFalse();
        assertThat(offersToDecide(lead, id)).isFalse();
        assertThat(room.post(id).state()).isEqualTo(PostState.PUBLISHED);
        assertThat(room.verbs(id)).endsWith("post.may_stay");
        assertThat(press(room.ruth(), page, true)).isEqualTo(422);
    }

    @Test
    void whatIsTakenBackIsDecidedToo() {
        var id = approvedCertificate(NOW);
        awaitState(id, PostState.PUBLISHED);
        readAgain(id);
        await().atMost(LONGEST).until(() -> needs(room.ruth(), id));

        room.ruth().run(() -> done(withdrawals.withdraw(id)));

        assertThat(room.ruth().call(late::list)).isEmpty();
    }

    private boolean needs(Scope somebody, PostId id) {
        return somebody.call(today::needs).contains(new Need.ReadLate(room.post(id)));
    }

    private boolean offersToDecide(Scope somebody, PostId id) throws Exception {
        return !page(somebody, "/posts/" + id + "/why")
                .select("a[href=/review/" + id + "]")
                .isEmpty();
    }

    private Document page(Scope somebody, String path) throws Exception {
        var answer = somebody.call(() -> web.perform(get(path)).andReturn().getResponse());
        return Jsoup.parse(answer.getContentAsString());
    }

    /// The answer to whoever presses the button, with or without every box ticked.
    private int press(Scope somebody, Document page, boolean ticked) throws Exception {
        var form = page.select("form[action$=/staying]");
        var sent = post(form.attr("action")).param("seen", form.select("input[name=seen]").val());
        if (ticked)
            for (var box : form.select("input[type=checkbox]").eachAttr("name"))
                sent.param(box, "yes");
        return somebody.call(() -> web.perform(sent).andReturn().getResponse().getStatus());
    }

    /// Nobody is bothered by what is harmless.
    @Test
    void aPostWhosePhotoSaysNothingThatMattersStays() {
        var id = approvedUnread(LATER, List.of(), "The hall", "has a new", "climbing frame");

        readAgain(id);

        await().atMost(LONGEST).until(() -> writing(id).contains("climbing"));
        assertThat(readLater(id)).isEmpty();
        assertThat(room.post(id).state()).isEqualTo(PostState.APPROVED);
    }

    private PostId approvedCertificate(Timing timing, Pupil... shown) {
        return approvedUnread(
                timing, List.of(shown), "This certificate goes to", "Ella Adair", "for swimming");
    }

    /// One that was read as far as here, and approved.
    private PostId approvedReadTo(String here, Timing timing, String... lines) {
        return approved(timing, List.of(), writing -> writing.indexOf(here), lines);
    }

    /// A post with a photo that could not be read, which Ruth looked at and approved all the same.
    private PostId approvedUnread(Timing timing, List<Pupil> shown, String... lines) {
        return approved(timing, shown, _ -> 0, lines);
    }

    private PostId approved(
            Timing timing, List<Pupil> shown, ToIntFunction<String> readTo, String... lines) {
        var id = room.draft(timing);
        var photo = developed(lines);
        for (var child : shown) photo = photo.showing(child.id());
        var added = photo.labelled(new Photo.Label("A sheet of paper.", Source.OURS));
        room.mira().run(() -> done(drafts.add(id, added)));
        await().atMost(LONGEST).until(() -> !writing(id).isEmpty());
        giveUpBehindTheirBacks(readTo.applyAsInt(writing(id)));
        room.mira().run(() -> done(drafts.submit(id)));
        var seen = room.ruth().call(() -> approvals.look(id));
        var read = seen.post().fingerprint();
        room.ruth().run(() -> done(approvals.approve(id, read, seen.points())));
        return id;
    }

    private void readAgain(PostId id) {
        var photo = room.post(id).photos().getFirst().id();
        room.ruth().run(() -> done(looks.ask(id, photo)));
    }

    private List<Finding> readLater(PostId id) {
        return room.machine().call(() -> verdicts.list(id.value())).stream()
                .map(Kept::judged)
                .filter(judged -> judged.stage() == Stage.READ_LATER)
                .flatMap(judged -> judged.verdict().findings().stream())
                .toList();
    }

    private void awaitState(PostId id, PostState state) {
        await().atMost(LONGEST).until(() -> room.post(id).state(), state::equals);
    }

    private static void awaitLetter(String to, String subject) {
        await().atMost(LONGEST)
                .until(
                        () ->
                                TestHome.outbox().letters(to).stream()
                                        .anyMatch(one -> one.contains("Subject: " + subject)));
    }

    private String writing(PostId id) {
        return room.post(id).photos().getFirst().facts().writing();
    }

    private void giveUpBehindTheirBacks(int readTo) {
        var given = "update photos.writing set words = left(words, :to), whole = false";
        var statement = db.sql(given).param("to", readTo);
        room.machine()
                .run(
                        () ->
                                transaction.executeWithoutResult(
                                        _ -> assertThat(statement.update()).isOne()));
    }

    private Photo developed(String... lines) {
        var taken =
                room.mira()
                        .call(() -> lab.develop("prize.jpg", () -> Paper.jpeg(lines), Source.OURS));
        return switch (taken) {
            case Taken.AsPhoto(var photo) -> photo;
            case Taken.Not(_, var reason) -> throw new IllegalStateException(reason);
        };
    }
}
