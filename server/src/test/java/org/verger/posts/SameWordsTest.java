package org.verger.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.verger.Newsroom.NOW;

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
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.answers.Answers;
import org.verger.answers.Evidence;
import org.verger.answers.Sayer;
import org.verger.answers.Slip;
import org.verger.carers.Bond;
import org.verger.carers.CarerId;
import org.verger.carers.Carers;
import org.verger.carers.Relation;
import org.verger.consent.Purpose;
import org.verger.consent.Until;
import org.verger.consent.Voice.Word;
import org.verger.flags.Flags;
import org.verger.flags.Ground;
import org.verger.flags.Reason;
import org.verger.ledger.Thing;
import org.verger.ledger.Timeline;
import org.verger.people.PersonName;
import org.verger.platform.Scope;
import org.verger.pupils.Pupil;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// OFF-6: no consent, carers who disagree, a child's own no and a flag give whoever writes the same
/// words, byte for byte, wherever they look: page, verdict, what the verb answers, log, ledger, and
/// what is written to colleagues.
@ServerTest
@ExtendWith(OutputCaptureExtension.class)
class SameWordsTest {
    private static final String SECRET = "Placed by the court in Harrow";

    @Autowired BeanFactory beans;
    @Autowired MockMvc web;
    @Autowired Answers answers;
    @Autowired Carers carers;
    @Autowired Flags flags;
    @Autowired Drafts drafts;
    @Autowired Examination examination;
    @Autowired Timeline timeline;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;
    @Autowired Clock clock;

    private Newsroom room;
    private Pupil tom;

    @BeforeEach
    void aNewsroom() {
        room = Newsroom.opened(beans);
        tom = room.tom();
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
        int before = log.getAll().length();
        var id = room.draft(NOW, tom);
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
                "mail", letters());
    }

    private String letters() {
        var count =
                room.mira()
                        .call(
                                () ->
                                        transaction.execute(
                                                _ ->
                                                        db.sql(
                                                                        "select count(*) from"
                                                                                + " notices.letter")
                                                                .query(Long.class)
                                                                .single()));
        return String.valueOf(Objects.requireNonNull(count));
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

    private void carersDisagree() {
        var mother = carer(Relation.MOTHER);
        var father = carer(Relation.FATHER);
        answer(new Sayer.OfCarer(mother), Word.SHOWN);
        answer(new Sayer.OfCarer(father), Word.NO);
    }

    private void theChildSaysNo() {
        var mother = carer(Relation.MOTHER);
        answer(new Sayer.OfCarer(mother), Word.SHOWN);
        answer(new Sayer.TheChild(), Word.NO);
    }

    private void flag(Ground ground) {
        room.agree(tom, Purpose.SCHOOL_PAGE);
        var outcome = room.ruth().call(() -> flags.set(tom.id(), new Reason(ground, SECRET)));
        assertThat(outcome).isInstanceOf(org.verger.flags.Outcome.Done.class);
    }

    private CarerId carer(Relation relation) {
        return room.office()
                .call(
                        () -> {
                            var carer = carers.add(new PersonName("Ada", "Birch"), "", "");
                            carers.bind(new Bond(carer, tom.id(), relation, true, true, false));
                            return carer;
                        });
    }

    private void answer(Sayer sayer, Word word) {
        var today = LocalDate.now(clock);
        var slip =
                new Slip(
                        sayer,
                        Map.of(Purpose.SCHOOL_PAGE, word),
                        today,
                        today,
                        new Until.Withdrawal(),
                        new Evidence.Paper(Optional.empty()));
        assertThat(room.office().call(() -> answers.record(tom.id(), slip)))
                .isInstanceOf(org.verger.answers.Outcome.Done.class);
    }
}
