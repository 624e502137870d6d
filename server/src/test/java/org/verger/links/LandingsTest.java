package org.verger.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verger.Newsroom.NOW;

import static java.time.ZoneOffset.UTC;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.gate.Circumstances.Behind;
import org.verger.gate.Circumstances.LinkFacts;
import org.verger.gate.Finding;
import org.verger.photos.Photo;
import org.verger.platform.Role;
import org.verger.posts.Caption;
import org.verger.posts.Drafts;
import org.verger.posts.Examination;
import org.verger.posts.Manuscript;
import org.verger.templates.TemplateBook;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ServerTest
class LandingsTest {
    private static final String LINK = "www.alder.example/fair";
    private static final String OTHER = "www.alder.example";
    private static final String TEXT = "Come and see: " + LINK + ", and bring a friend.";

    @Autowired BeanFactory beans;
    @Autowired Landings links;
    @Autowired FollowedLinks store;
    @Autowired Drafts drafts;
    @Autowired Examination examination;
    @Autowired JdbcClient db;
    @Autowired Clock clock;
    @Autowired TemplateBook book;
    @Autowired TransactionTemplate transaction;

    private Newsroom room;

    @BeforeEach
    void aNewsroom() {
        room = Newsroom.opened(beans);
    }

    @Test
    void whatNobodyFollowedIsNotKnown() {
        assertThat(room.mira().call(() -> links.known(TEXT))).isEmpty();
    }

    @Test
    void aLinkIsFollowedOnceInAWhile() {
        room.mira().run(() -> links.follow(TEXT));
        room.mira().run(() -> links.follow(TEXT));

        assertThat(ids()).hasSize(1);
    }

    /// OFF-8: a link under a photo is a link, and so is one that a template offers to choose.
    @Test
    void linksUnderPhotosAndInTemplatesAreFollowed() {
        var id = room.draft(NOW, room.ella());
        var photo = room.post(id).photos().getFirst();
        var said = new Photo.Label("The poster, from " + LINK, photo.source());
        var manuscript = new Manuscript(room.post(id).caption(), NOW, Map.of(photo.id(), said));
        room.mira().run(() -> Newsroom.done(drafts.rewrite(id, manuscript)));
        assertThat(typed()).containsExactly(LINK);

        room.office()
                .run(
                        () ->
                                assertThat(book.write("Snow", "{See: " + OTHER + " / nothing}"))
                                        .isInstanceOf(TemplateBook.Writing.Written.class));
        assertThat(typed()).containsExactlyInAnyOrder(LINK, OTHER);
    }

    @Test
    void whatWasSeenIsKnownInTheSchoolAlone() {
        see(new Seen.Landed(URI.create("https://www.alder.example/summer")));

        assertThat(room.mira().call(() -> links.known(TEXT)))
                .containsEntry(
                        LINK, new LinkFacts(Behind.A_PAGE, "https://www.alder.example/summer"));
        var sister = room.school().sister().as(Role.TEACHER);
        assertThat(sister.call(() -> links.known(TEXT))).isEmpty();
    }

    @Test
    void whatNobodyCouldTellIsNotKnown() {
        see(new Seen.Unknown());

        assertThat(room.mira().call(() -> links.known(TEXT))).isEmpty();
    }

    /// A site that does not answer now does not make good what was seen of it.
    @Test
    void whatNobodyCanTellLaterLeavesWhatWasSeen() {
        see(new Seen.Dead());
        seeAgain(new Seen.Unknown());
        assertThat(room.mira().call(() -> links.known(TEXT)))
                .containsEntry(LINK, new LinkFacts(Behind.NO_PAGE, LINK));

        seeAgain(new Seen.Landed(URI.create("https://www.alder.example/fair")));
        assertThat(room.mira().call(() -> links.known(TEXT)))
                .containsEntry(
                        LINK, new LinkFacts(Behind.A_PAGE, "https://www.alder.example/fair"));
    }

    @Test
    void anAddressThatNobodyHasIsKnown() {
        see(new Seen.NoSuchHost());
        assertThat(room.mira().call(() -> links.known(TEXT)))
                .containsEntry(LINK, new LinkFacts(Behind.NO_HOST, LINK));

        seeAgain(new Seen.Landed(URI.create("https://alder.example/summer?fair")));
        seeAgain(new Seen.NoSuchHost());
        assertThat(room.mira().call(() -> links.known(TEXT)))
                .containsEntry(LINK, new LinkFacts(Behind.NO_HOST, LINK));
    }

    /// Whoever leads into the school's own network could give up the name until the post is out.
    @Test
    void aNameThatIsGoneMakesNothingGood() {
        var inside = "http://10.0.0.5/door";
        see(new Seen.Landed(URI.create(inside)));
        seeAgain(new Seen.NoSuchHost());
        assertThat(room.mira().call(() -> links.known(TEXT)))
                .containsEntry(LINK, new LinkFacts(Behind.A_PAGE, inside));

        seeAgain(new Seen.Dead());
        seeAgain(new Seen.NoSuchHost());
        assertThat(room.mira().call(() -> links.known(TEXT)))
                .containsEntry(LINK, new LinkFacts(Behind.NO_PAGE, LINK));
    }

    /// Whoever has to know now asks again, and not of what somebody looked at just now.
    @Test
    void aLinkIsFollowedAgainForWhoeverHasToKnow() {
        assertThat(room.mira().call(() -> links.followAgain(TEXT))).isTrue();
        assertThat(room.mira().call(() -> links.followAgain(TEXT))).isFalse();

        asked(Duration.ofMinutes(4));
        assertThat(room.mira().call(() -> links.followAgain(TEXT))).isTrue();
        assertThat(room.mira().call(() -> links.followAgain("No links at all."))).isFalse();
    }

    /// OFF-8: whoever approves a post is told that its link leads nowhere.
    @Test
    void aDeadLinkIsFoundInAPost() {
        see(new Seen.Dead());
        var id = room.draft(NOW);
        room.mira()
                .run(
                        () ->
                                Newsroom.done(
                                        drafts.rewrite(
                                                id, new Manuscript(new Caption(TEXT), NOW))));

        var findings = room.machine().call(() -> examination.of(room.post(id)).findings());
        assertThat(findings).extracting(Finding::why).contains("Nothing answers at this link.");
    }

    /// Asks at the table itself: a look that is asked of the service would run, see that nothing
    /// answers here, and write over this at any time.
    private void see(Seen seen) {
        var now = clock.instant();
        room.mira()
                .run(
                        () ->
                                transaction.executeWithoutResult(
                                        _ ->
                                                store.say(
                                                        store.ask(LINK, now, now).orElseThrow(),
                                                        seen,
                                                        now)));
    }

    private void seeAgain(Seen seen) {
        asked(Duration.ofHours(7));
        see(seen);
    }

    /// As if everything had been asked for so long ago.
    private void asked(Duration ago) {
        room.mira()
                .run(
                        () ->
                                transaction.executeWithoutResult(
                                        _ ->
                                                db.sql("update links.link set asked_at = :at")
                                                        .param(
                                                                "at",
                                                                clock.instant()
                                                                        .minus(ago)
                                                                        .atOffset(UTC))
                                                        .update()));
    }

    private List<String> typed() {
        return room.mira()
                .call(
                        () ->
                                transaction.execute(
                                        _ ->
                                                db.sql("select typed from links.link")
                                                        .query(String.class)
                                                        .list()));
    }

    private List<UUID> ids() {
        return room.mira()
                .call(
                        () ->
                                transaction.execute(
                                        _ ->
                                                db.sql("select id from links.link")
                                                        .query(UUID.class)
                                                        .list()));
    }
}
