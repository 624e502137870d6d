package org.verger.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.verger.Newsroom.LATER;
import static org.verger.Newsroom.done;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.blobs.BlobId;
import org.verger.blobs.BlobStore;
import org.verger.consent.Consents;
import org.verger.links.web.Signpost;
import org.verger.networks.Network;
import org.verger.photos.Photo;
import org.verger.platform.Scope;
import org.verger.posts.Caption;
import org.verger.posts.Decision;
import org.verger.posts.Drafts;
import org.verger.posts.PostId;
import org.verger.posts.PostState;
import org.verger.publishing.Saboteur.Sabotage;
import org.verger.review.Approvals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import javax.sql.DataSource;

/// Whatever a post is judged by fails, at each of its calls in turn: no post goes on that was not
/// judged, nothing is lost, and as soon as it works again the post goes its way, once.
@ServerTest
class FaultsTest {
    private static final Instant FAR = Instant.parse("2099-01-05T09:00:00Z");

    private static final String FAIR = "fair-without-anybody.example";
    private static final int NOBODY_LISTENS = 1;

    @Autowired ConfigurableListableBeanFactory beans;
    @Autowired MockMvc web;
    @Autowired Drafts drafts;
    @Autowired Approvals approvals;
    @Autowired Consents consents;
    @Autowired Signpost signpost;
    @Autowired Publishing publishing;
    @Autowired List<Network> networks;
    @Autowired BlobStore blobs;
    @Autowired JdbcClient db;
    @Autowired DataSource dataSource;
    @Autowired TransactionTemplate transaction;

    private Newsroom room;
    private Courier courier;
    private int fairs;

    @BeforeEach
    void aNewsroom() {
        room = Newsroom.opened(beans);
        signpost.points(FAIR, NOBODY_LISTENS);
        courier =
                new Courier(
                        publishing, networks, blobs, transaction, Clock.fixed(FAR, ZoneOffset.UTC));
    }

    @Test
    void whateverFailsNothingGoesOnUnjudged() {
        int faults = 0;

        for (var part : Parts.ASKED) {
            var bean = beans.getBean(part);
            var saboteur = Saboteur.before(bean);
            try {
                int calls = faults(saboteur);
                assertThat(calls).as(part).isPositive();
                faults += calls;
            } finally {
                saboteur.leave(bean);
            }
        }

        System.out.printf("%d faults in %d parts: 0 posts left%n", faults, Parts.ASKED.size());
    }

    /// Whatever is asked from now on besides is either in the one list or in the other.
    @Test
    void everyPartThatIsAskedIsAmongThem() {
        var asked = new TreeSet<>(Set.of("drafts", "publishing"));
        Parts.ASKED.forEach(part -> asked.addAll(ours(beans.getDependenciesForBean(part))));

        asked.removeAll(Parts.NOT_ASKED);

        assertThat(asked).containsExactlyElementsOf(Parts.ASKED);
    }

    /// A publication adds no file: its photos are the files that the post has, so that one which is
    /// cut short leaves neither a file without a row nor a row without a file.
    @Test
    void whatComesOutHasNoFilesButThoseOfThePost() {
        var id = room.approved(LATER, room.ella());
        room.machine().run(() -> carry(id));

        var files =
                room.machine()
                        .call(
                                () ->
                                        transaction.execute(
                                                _ ->
                                                        db.sql("select blob from bulletin.photo")
                                                                .query(String.class)
                                                                .list()));
        assertThat(files)
                .isNotEmpty()
                .allSatisfy(
                        file -> {
                            var blob = new BlobId(file);
                            assertThat(room.post(id).photos().getFirst().sizes())
                                    .extracting(Photo.Size::blob)
                                    .contains(blob);
                            assertThat(room.machine().call(() -> blobs.has(blob))).isTrue();
                        });
    }

    /// A person reads what happened in plain words, and what they did is still to be done.
    @Test
    void aPersonIsToldInPlainWords() throws Exception {
        var id = room.submitted(LATER, room.ella());
        var approval =
                post("/review/" + id + "/approval")
                        .param("seen", room.post(id).fingerprint().hex());
        var saboteur = Saboteur.before(consents);
        try {
            saboteur.failAt(1);
            var answer = answer(approval);

            assertThat(answer.getStatus()).isEqualTo(500);
            assertThat(Jsoup.parse(answer.getContentAsString()).text())
                    .contains("give this reference:")
                    .doesNotContain("sabotage", "Exception", "Ella");
            assertThat(room.post(id).state()).isEqualTo(PostState.SUBMITTED);
        } finally {
            saboteur.leave(consents);
        }
        assertThat(answer(approval).getStatus()).isEqualTo(303);
        assertThat(room.post(id).state()).isEqualTo(PostState.APPROVED);
    }

    /// Each call in turn, until there is none any more; says how many there were.
    private int faults(Saboteur saboteur) {
        for (int call = 1; ; call++) {
            var id = withALink();
            aNameChanges();
            saboteur.failAt(call);
            boolean failed =
                    go(room.mira(), saboteur, id, PostState.DRAFT, () -> done(drafts.submit(id)));
            failed |= go(room.ruth(), saboteur, id, PostState.SUBMITTED, () -> done(approve(id)));
            failed |= go(room.machine(), saboteur, id, PostState.APPROVED, () -> carry(id));

            saboteur.rest();
            assertThat(room.post(id).state()).isEqualTo(PostState.PUBLISHED);
            assertThat(room.verbs(id))
                    .containsOnlyOnce("post.submitted", "post.approved", "post.published");
            assertThat(failed)
                    .as("nothing that fails is passed over")
                    .isEqualTo(saboteur.hasStruck());
            if (!failed) return call - 1;
        }
    }

    /// Mira's draft, with a photo and a link that nobody has followed.
    private PostId withALink() {
        var words = new Caption("The fair is at https://%s/%d.".formatted(FAIR, ++fairs));
        return room.mira()
                .call(
                        () -> {
                            var id = drafts.write(words, LATER);
                            done(drafts.add(id, room.photoOf(room.ella())));
                            return id;
                        });
    }

    /// So that the roster has to be read; and past what would build it ahead, which hears of what
    /// commits by the server's own transactions.
    private void aNameChanges() {
        var here = room.machine();
        new TransactionTemplate(new JdbcTransactionManager(dataSource))
                .executeWithoutResult(
                        _ -> {
                            var _ =
                                    db.sql("select set_config('verger.trust', ?, true)")
                                            .param(here.trust().toString())
                                            .query(String.class)
                                            .single();
                            int _ =
                                    db.sql("insert into roster.mark (trust_id) values (?)")
                                            .param(here.trust().value())
                                            .update();
                        });
    }

    /// One step of the way. When it fails the post stands where it stood, nobody sees it, and the
    /// step can be made again. Whether it failed.
    private boolean go(Scope who, Saboteur saboteur, PostId id, PostState from, Runnable step) {
        boolean struckBefore = saboteur.hasStruck();
        var failed = catchThrowable(() -> who.run(step));
        if (failed == null) return false;
        assertThat(failed).isInstanceOf(Sabotage.class);
        assertThat(struckBefore).isFalse();
        assertThat(room.post(id).state()).isEqualTo(from);
        assertThat(room.verbs(id)).doesNotContain("post.published");
        assertThat(isOut(id)).isFalse();
        who.run(step);
        return true;
    }

    private List<String> ours(String... parts) {
        return Stream.of(parts)
                .filter(beans::containsSingleton)
                .filter(
                        part ->
                                AopUtils.getTargetClass(beans.getBean(part))
                                        .getName()
                                        .startsWith("org.verger."))
                .toList();
    }

    private boolean isOut(PostId id) {
        return new Progress(beans, room)
                .of(id).stream().anyMatch(state -> state != PublicationState.DUE);
    }

    private Decision approve(PostId id) {
        return approvals.approve(id, room.post(id).fingerprint());
    }

    private void carry(PostId id) {
        publishing.plan(id, FAR, FAR);
        courier.carry(new Progress(beans, room).on("bulletin", id).key());
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return room.ruth().call(() -> web.perform(request).andReturn().getResponse());
    }
}
