package org.verger.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.verger.Newsroom.LATER;
import static org.verger.Newsroom.done;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.platform.Role;
import org.verger.platform.Scope;
import org.verger.posts.Caption;
import org.verger.posts.Drafts;
import org.verger.posts.PostId;
import org.verger.posts.PostState;
import org.verger.posts.Posts;
import org.verger.review.Approvals;
import org.verger.review.ReturnReason;
import org.verger.review.Withdrawals;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

@ServerTest
class ArchiveTest {
    @Autowired BeanFactory beans;
    @Autowired MockMvc web;
    @Autowired Drafts drafts;
    @Autowired Posts posts;
    @Autowired Approvals approvals;
    @Autowired Withdrawals withdrawals;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;

    private Newsroom room;

    @BeforeEach
    void aNewsroom() {
        room = Newsroom.opened(beans);
    }

    @Test
    void whatIsNotOutYetIsNotInTheArchive() throws Exception {
        var _ = room.submitted(LATER);
        var _ = room.approved(LATER);

        assertThat(page("/archive").text()).contains("Nothing is here yet");
    }

    @Test
    void aWordIsFoundInAllItsFormsAndMarked() throws Exception {
        var lanterns = out("The lantern walk lit up the whole <b>village</b> green.");
        var _ = out("Our library corner is open.");

        var page = page("/archive?q=lanterns");

        assertThat(page.select(".v-list > li")).hasSize(1);
        assertThat(paths(page)).containsExactly(path(lanterns));
        assertThat(page.select(".v-search__found mark").eachText()).containsExactly("lantern");
        assertThat(page.select(".v-search__found b")).isEmpty();
        assertThat(page.text()).contains("One post.", "<b>village</b>");
        assertThat(page("/archive?q=lantern -green").text()).contains("No post fits");
        assertThat(page("/archive?q=\"library corner\"").select(".v-list > li")).hasSize(1);
    }

    @Test
    void whatAPhotoShowsIsFoundToo() throws Exception {
        var id = room.approved(LATER, room.ella());
        room.machine().run(() -> posts.become(posts.get(id), PostState.PUBLISHED));

        var page = page("/archive?q=paint pots");

        assertThat(paths(page)).containsExactly(path(id));
        assertThat(page.select(".v-search__found mark").eachText()).contains("pots");
    }

    @Test
    void whoseAPhotoIsIsFoundToo() throws Exception {
        var id = room.draft(LATER);
        room.mira()
                .run(
                        () -> {
                            done(drafts.add(id, room.borrowed("Photo by Alix Marsh")));
                            done(drafts.submit(id));
                        });
        room.approve(id);
        room.machine().run(() -> posts.become(posts.get(id), PostState.PUBLISHED));

        assertThat(paths(page("/archive?q=marsh"))).containsExactly(path(id));
    }

    /// A post is looked for by when families saw it, whatever was done to it since.
    @Test
    void itsMonthIsThatInWhichItCameOut() throws Exception {
        var id = out("Our library corner is open.");
        var inSpring = "update posts.post set came_out_at = '2026-03-05T10:00:00Z' where id = :id";
        room.machine()
                .run(
                        () ->
                                transaction.executeWithoutResult(
                                        _ -> db.sql(inSpring).param("id", id.value()).update()));
        room.ruth().run(() -> done(withdrawals.withdraw(id)));

        assertThat(paths(page("/archive?month=2026-03"))).containsExactly(path(id));
        assertThat(page("/archive").select("select[name=month] option").eachAttr("value"))
                .containsExactly("", "2026-03");
        assertThat(page("/archive").select(".v-list > li").text()).contains("5 March 2026");
    }

    /// Whatever is typed is looked for, and breaks nothing.
    @Test
    void nothingThatIsTypedBreaksIt() throws Exception {
        var _ = out("Our library corner is open.");

        for (var typed :
                new String[] {"'", "a & | !", "\\", "((", "\"", "<script>", "%00", "💡", "a:*"})
            assertThat(answer(room.mira(), "/archive?q={typed}", typed).getStatus()).isEqualTo(200);
        assertThat(
                        answer(room.mira(), "/archive?author=x&month=13&state=DRAFT&after=nonsense")
                                .getStatus())
                .isEqualTo(200);
        var past = "+1000000000-12-31T23:59:59Z_" + new UUID(0, 1);
        assertThat(answer(room.mira(), "/archive?month={month}", "+999999999-12").getStatus())
                .isEqualTo(200);
        assertThat(answer(room.mira(), "/archive?after={mark}", past).getStatus()).isEqualTo(200);
    }

    @Test
    void itIsNarrowedByWhatBecameOfIt() throws Exception {
        var out = out("Our library corner is open.");
        var refused = refused("A joke about somebody.");

        assertThat(paths(page("/archive"))).containsExactly(path(refused), path(out));
        assertThat(paths(page("/archive?state=REFUSED"))).containsExactly(path(refused));
        var author = room.mira().someone().id();
        assertThat(paths(page("/archive?author=" + author))).hasSize(2);
        assertThat(paths(page("/archive?author=" + room.ruth().someone().id()))).isEmpty();
        assertThat(paths(page("/archive?month=2001-01"))).isEmpty();
        var month =
                page("/archive").select("select[name=month] option").eachAttr("value").getLast();
        assertThat(paths(page("/archive?month=" + month))).hasSize(2);
    }

    @Test
    void everyPostStandsOnOnePage() throws Exception {
        for (int i = 0; i < 2 * Archive.PAGE + 1; i++) {
            var _ = out("Story number " + i + ".");
        }
        var seen = new LinkedHashSet<String>();

        var next = "/archive?q=story";
        int pages = 0;
        for (; !next.isEmpty(); pages++) {
            var page = page(next);
            assertThat(page.text()).contains("41 posts");
            seen.addAll(paths(page));
            next = page.select("a[rel=next]").attr("href");
        }

        assertThat(pages).isEqualTo(3);
        assertThat(seen).hasSize(41);
    }

    @Test
    void theFileHoldsNoFormula() throws Exception {
        var _ = out("=HYPERLINK(\"https://alder.example\")");

        var answer = answer(room.mira(), "/archive/posts.csv?q=");

        assertThat(answer.getHeader("Content-Disposition")).contains("attachment", "posts.csv");
        assertThat(answer.getContentAsString(UTF_8))
                .contains("Written by", "Mira Holt", "'=HYPERLINK");
    }

    @Test
    void anotherSchoolsArchiveIsItsOwn() throws Exception {
        var _ = out("Our library corner is open.");
        var sister = room.school().sister().as(Role.HEAD);

        var page = Jsoup.parse(answer(sister, "/archive?q=library").getContentAsString());

        assertThat(page.select(".v-list > li")).isEmpty();
    }

    private PostId out(String words) {
        var id =
                room.mira()
                        .call(
                                () -> {
                                    var post = drafts.write(new Caption(words), LATER);
                                    done(drafts.submit(post));
                                    return post;
                                });
        room.ruth()
                .run(
                        () -> {
                            var seen = approvals.look(id);
                            done(approvals.approve(id, seen.post().fingerprint(), seen.points()));
                        });
        room.machine().run(() -> posts.become(posts.get(id), PostState.PUBLISHED));
        return id;
    }

    private PostId refused(String words) {
        var id =
                room.mira()
                        .call(
                                () -> {
                                    var post = drafts.write(new Caption(words), LATER);
                                    done(drafts.submit(post));
                                    return post;
                                });
        var seen = room.post(id).fingerprint();
        room.ruth().run(() -> done(approvals.refuse(id, seen, new ReturnReason("Unkind."))));
        return id;
    }

    private static String path(PostId id) {
        return "/posts/" + id;
    }

    private static List<String> paths(Document page) {
        return page.select(".v-list > li > div > p:first-child a").eachAttr("href");
    }

    private Document page(String path) throws Exception {
        var answer = answer(room.mira(), path);
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse answer(Scope who, String path, Object... gaps)
            throws Exception {
        return who.call(() -> web.perform(get(path, gaps)).andReturn().getResponse());
    }
}
