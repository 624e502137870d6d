package org.verger.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.verger.Newsroom.NOW;
import static org.verger.consent.Purpose.SCHOOL_PAGE;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.Mother;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.TestHome;
import org.verger.consent.Voice.Word;
import org.verger.flags.Flags;
import org.verger.flags.Ground;
import org.verger.flags.Reason;
import org.verger.ledger.Thing;
import org.verger.ledger.Timeline;
import org.verger.permissions.Permissions;
import org.verger.permissions.Reach;
import org.verger.permissions.Subject;
import org.verger.permissions.Terms;
import org.verger.platform.Scope;
import org.verger.pupils.Pupil;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// OFF-6: no consent, carers who disagree, a child's own no and a flag give whoever writes the same
/// words, byte for byte, wherever they look: page, verdict, what the verb answers, log, ledger, and
/// what is written to colleagues.
@ServerTest
@ExtendWith(OutputCaptureExtension.class)
class SameWordsTest {
    private static final String SECRET = "Placed by the court in Harrow";

    @Autowired BeanFactory beans;
    @Autowired MockMvc web;
    @Autowired Flags flags;
    @Autowired Permissions permissions;
    @Autowired Drafts drafts;
    @Autowired Examination examination;
    @Autowired Timeline timeline;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;
    @Autowired Clock clock;

    private Newsroom room;
    private Pupil tom;
    private String mirasAddress;
    private String ruthsAddress;

    @BeforeEach
    void aNewsroom() {
        room = Newsroom.opened(beans);
        tom = room.tom();
        mirasAddress = room.addressOf(room.mira());
        ruthsAddress = room.addressOf(room.ruth());
    }

    @Test
    void everyReasonGivesTheSameWords(CapturedOutput log) throws Exception {
        var seen = new ArrayList<Map<String, String>>();

        seen.add(whatMiraSees(log, () -> {}));
        seen.add(whatMiraSees(log, this::carersDisagree));
        seen.add(whatMiraSees(log, this::theChildSaysNo));
        for (var ground : Ground.values()) {
            seen.add(whatMiraSees(log, () -> flag(ground)));
        }

        assertThat(seen).hasSize(3 + Ground.values().length);
        assertThat(seen).allSatisfy(one -> assertThat(one).isEqualTo(seen.getFirst()));
        assertThat(seen.getFirst().get("page")).contains("A child in this picture cannot be shown");
        assertThat(log.getAll()).doesNotContain(SECRET);
    }

    /// OFF-6: who may not be named in words alone is told of in the same words too, whatever a
    /// permission says: to whoever writes, and to the head who would give one.
    @Test
    void everyReasonNotToNameGivesTheSameWords(CapturedOutput log) throws Exception {
        var seen = new ArrayList<Map<String, String>>();

        seen.add(whatMiraSeesOfTheName(log, () -> {}));
        seen.add(whatMiraSeesOfTheName(log, () -> permitted().says(Word.NO, SCHOOL_PAGE)));
        seen.add(whatMiraSeesOfTheName(log, () -> permitted().says(Word.SHOWN, SCHOOL_PAGE)));
        seen.add(whatMiraSeesOfTheName(log, this::carersDisagreeAboutTheName));
        seen.add(whatMiraSeesOfTheName(log, () -> permitted().childSays(Word.SHOWN, SCHOOL_PAGE)));
        seen.add(whatMiraSeesOfTheName(log, () -> permitted().childSays(Word.NO, SCHOOL_PAGE)));
        for (var ground : Ground.values()) {
            seen.add(
                    whatMiraSeesOfTheName(
                            log,
                            () -> {
                                var _ = permitted();
                                flag(ground);
                            }));
        }

        assertThat(seen).hasSize(6 + Ground.values().length);
        assertThat(seen).allSatisfy(one -> assertThat(one).isEqualTo(seen.getFirst()));
        assertThat(seen.getFirst().get("verdict")).contains("This is the name of a pupil.");
        assertThat(seen.getFirst().get("permission")).contains("CANNOT_BE_MENTIONED");
        assertThat(log.getAll()).doesNotContain(SECRET);
    }

    /// The other way round the same test would hold of a gate that never lets a name stand.
    @Test
    void whoMayBeNamedIsToldOfInNoWords(CapturedOutput log) throws Exception {
        var seen =
                whatMiraSeesOfTheName(
                        log,
                        () -> {
                            var _ = permitted();
                        });

        assertThat(seen.get("verdict")).isEqualTo("[]");
    }

    @Test
    void theReasonOfAFlagStandsNowhereInTheDatabase() {
        flag(Ground.COURT_ORDER);

        var stored =
                room.ruth()
                        .call(
                                () ->
                                        transaction.execute(
                                                _ ->
                                                        db.sql(
                                                                        "select encode(reason,"
                                                                                + " 'escape') from"
                                                                                + " flags.flag")
                                                                .query(String.class)
                                                                .list()));

        assertThat(stored)
                .hasSize(1)
                .allSatisfy(
                        one ->
                                assertThat(one)
                                        .doesNotContain("COURT_ORDER")
                                        .doesNotContain(SECRET));
    }

    /// Mira drafts the same post in a fresh school where this has happened, and looks everywhere.
    private Map<String, String> whatMiraSees(CapturedOutput log, Runnable happened)
            throws Exception {
        aNewsroom();
        happened.run();
        return whatMiraSees(log, () -> room.draft(NOW, tom));
    }

    /// The same of a post in words alone that names the child, and of what the head is answered who
    /// would permit it.
    private Map<String, String> whatMiraSeesOfTheName(CapturedOutput log, Runnable happened)
            throws Exception {
        aNewsroom();
        happened.run();
        var words = new Caption("Well done Tom Birch in the swimming gala.");
        var seen =
                new HashMap<>(
                        whatMiraSees(log, () -> room.mira().call(() -> drafts.write(words, NOW))));
        seen.put("permission", room.ruth().call(() -> permissions.give(tomBirch())).toString());
        return seen;
    }

    private Map<String, String> whatMiraSees(CapturedOutput log, Supplier<PostId> written)
            throws Exception {
        int before = log.getAll().length();
        var id = written.get();
        var page = look(room.mira(), "/posts/" + id);
        var submitted = room.mira().call(() -> drafts.submit(id)).toString();
        var verdict = room.mira().call(() -> examination.of(room.post(id))).findings().toString();
        var ledger =
                room.mira().call(() -> timeline.of(new Thing("post", id.value()))).stream()
                        .map(row -> row.verb() + row.clauses() + row.particulars())
                        .toList()
                        .toString();
        return Map.of(
                "page", plain(page, id),
                "list", plain(look(room.mira(), "/posts"), id),
                "today", plain(look(room.mira(), "/today"), id),
                "submitted", plain(submitted, id),
                "verdict", verdict,
                "ledger", ledger,
                "log", plain(ofThisThread(log.getAll().substring(before)), id),
                "mail", plain(letters(), id));
    }

    /// What is written to Mira and to the head.
    private String letters() {
        return Stream.of(mirasAddress, ruthsAddress)
                .flatMap(one -> TestHome.outbox().letters(one).stream())
                .collect(Collectors.joining("\n"));
    }

    private String look(Scope scope, String path) throws Exception {
        return scope.call(() -> web.perform(get(path)).andReturn().getResponse())
                .getContentAsString();
    }

    /// What was logged on Mira's behalf: other threads have work of their own.
    private static String ofThisThread(String log) {
        var mine = Pattern.compile("\\[ *" + Pattern.quote(Thread.currentThread().getName()) + "]");
        return log.lines().filter(mine.asPredicate()).collect(Collectors.joining("\n"));
    }

    /// Ids, versions and times aside: they differ between any two posts.
    private String plain(String words, PostId id) {
        return words.replace(id.toString(), "ID")
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "UUID")
                .replaceAll("[0-9a-f]{64}", "HASH")
                .replaceAll("s-UUID|t-UUID", "ADDRESS")
                .replaceAll("\\d{4}-\\d{2}-\\d{2}T[0-9:.+Z-]+", "TIME")
                .replaceAll("\\d{1,2}:\\d{2}", "TIME");
    }

    /// Tom's mother, who agreed to the name before the head permitted it.
    private Mother permitted() {
        var mother = room.agreeToTheName(tom, SCHOOL_PAGE);
        assertThat(room.ruth().call(() -> permissions.give(tomBirch())))
                .isEqualTo(new org.verger.permissions.Outcome.Done());
        return mother;
    }

    private Terms tomBirch() {
        return new Terms(
                new Subject(Subject.Kind.CHILD, "Tom Birch"),
                Reach.OWN_PAGES,
                LocalDate.now(clock),
                Optional.empty());
    }

    private void carersDisagreeAboutTheName() {
        var _ = permitted();
        Mother.of(room.school(), tom).says(Word.SHOWN, SCHOOL_PAGE);
    }

    private void carersDisagree() {
        Mother.of(room.school(), tom).says(Word.SHOWN, SCHOOL_PAGE);
        Mother.of(room.school(), tom).says(Word.NO, SCHOOL_PAGE);
    }

    private void theChildSaysNo() {
        var mother = Mother.of(room.school(), tom);
        mother.says(Word.SHOWN, SCHOOL_PAGE);
        mother.childSays(Word.NO, SCHOOL_PAGE);
    }

    private void flag(Ground ground) {
        room.agree(tom, SCHOOL_PAGE);
        var outcome = room.ruth().call(() -> flags.set(tom.id(), new Reason(ground, SECRET)));
        assertThat(outcome).isInstanceOf(org.verger.flags.Outcome.Done.class);
    }
}
