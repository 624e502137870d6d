package org.verger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verger.Diary.Act;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;

/// The server and its PostgreSQL are killed (-9) at random points while people write, submit,
/// approve and withdraw posts with photos. Every start comes up by itself, nothing acknowledged is
/// missing, nothing is published twice, and no row lacks its file.
@Tag("real")
class KillsTest {
    private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(2);
    private static final int SERVER_KILLS = Integer.getInteger("verger.kills.server", 10);
    private static final int POSTGRES_KILLS = Integer.getInteger("verger.kills.postgres", 5);
    private static final long SEED = 20_261_123;
    private static final String OUT =
            """
            select text, count(*) from bulletin.entry where withdrawn_at is null group by text
            """;
    private static final String STATES =
            "select p.id::text, p.state || ' ' || coalesce(string_agg(n.state, ','), '')"
                    + " from posts.post p left join publishing.publication n"
                    + " on n.trust_id = p.trust_id and n.post_id = p.id group by p.id, p.state";
    private static final String UNDER_WAY =
            """
            select 'event ' || id::text, 'under way' from platform.event_publication
            union all
            select 'task ' || task_instance, 'under way' from platform.scheduled_tasks where task_name ~ 'publication|read-writing'
            """;
    private static final String PUBLISHING =
            """
            select task_instance, 'at work' from platform.scheduled_tasks
            where task_name = 'carry-publication' and picked
            """;
    private static final String AT_ONCE =
            """
            insert into pace.pace (trust_id, school_id, pause, holds)
            select trust_id, id, 0, 14 from people.school
            on conflict (trust_id, school_id) do update set pause = 0
            """;

    @TempDir Path home;
    private final Random random = new Random(SEED);
    private long longestStart;
    private long longestReturn;
    private int met;

    @Test
    void nothingAcknowledgedIsLostAndNothingComesOutTwice() throws SQLException, IOException {
        try (var verger = RunningVerger.demonstration(home);
                var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var diaries =
                    List.of(
                            new Diary(
                                    verger.url(),
                                    "quillbourne",
                                    "Tom Whitlock",
                                    "Ruth Adeyemi-Clarke"),
                            new Diary(
                                    verger.url(),
                                    "hathersley-rise",
                                    "Chloe Bannerman",
                                    "Imran Qureshi"));
            publishAtOnce(verger);
            var planned = counts(verger, UNDER_WAY).keySet();
            diaries.forEach(people::execute);
            try {
                for (boolean isServer : turns()) kill(verger, diaries, isServer);
                goOn(diaries);
            } finally {
                diaries.forEach(Diary::end);
            }
            people.shutdown();
            await().until(people::isTerminated);
            awaitQuiet(verger, planned);
            check(verger, diaries);
            var files = new KeptFiles(verger).check();
            System.out.printf("kills: %d files needed, %d swept%n", files.needed(), files.swept());
            System.out.printf("kills: %d met a publication while it was carried%n", met);
            assertThat(files.needed()).isGreaterThan(SERVER_KILLS + POSTGRES_KILLS);
        }
    }

    /// With the usual pause between a yes and the post, hardly any kill would meet a publication.
    private static void publishAtOnce(RunningVerger verger) throws SQLException, IOException {
        try (var database = verger.database();
                var statement = database.createStatement()) {
            statement.executeUpdate(AT_ONCE);
        }
    }

    /// Whose turn it is to be killed, in random order.
    private List<Boolean> turns() {
        var turns = new ArrayList<Boolean>();
        for (int i = 0; i < SERVER_KILLS; i++) turns.add(true);
        for (int i = 0; i < POSTGRES_KILLS; i++) turns.add(false);
        Collections.shuffle(turns, random);
        return turns;
    }

    private void kill(RunningVerger verger, List<Diary> diaries, boolean isServer)
            throws SQLException, IOException {
        goOn(diaries);
        await().pollDelay(Duration.ofMillis(random.nextInt(2_000))).until(() -> true);
        if (!counts(verger, PUBLISHING).isEmpty()) met++;
        if (isServer) {
            verger.kill();
            longestStart = Math.max(longestStart, verger.start().toMillis());
            return;
        }
        var killed = verger.postgres().orElseThrow();
        long begun = System.nanoTime();
        verger.killPostgres();
        await().atMost(LONGEST_RECOVERY)
                .until(() -> verger.postgres().filter(now -> !now.equals(killed)).isPresent());
        await().atMost(LONGEST_RECOVERY).until(verger::isUp);
        longestReturn =
                Math.max(longestReturn, Duration.ofNanos(System.nanoTime() - begun).toMillis());
    }

    /// Waits until people are at work again, in both schools.
    private static void goOn(List<Diary> diaries) {
        for (var diary : diaries) {
            int before = diary.acknowledged();
            await().atMost(LONGEST_RECOVERY).until(() -> diary.acknowledged() > before + 1);
        }
    }

    /// Waits until nothing is under way but what the demonstration planned for another day.
    private static void awaitQuiet(RunningVerger verger, Set<String> planned) {
        await().atMost(LONGEST_RECOVERY)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> counts(verger, UNDER_WAY).keySet(), planned::containsAll);
    }

    private void check(RunningVerger verger, List<Diary> diaries) throws SQLException, IOException {
        var out = counts(verger, OUT);
        var states = counts(verger, STATES);
        int posts = 0;
        int approved = 0;
        int withdrawn = 0;
        int unknown = 0;
        int interrupted = 0;
        for (var diary : diaries) {
            interrupted += diary.interrupted();
            for (var note : diary.notes()) {
                posts++;
                int times = Integer.parseInt(out.getOrDefault(note.words(), "0"));
                assertThat(times).as("times that %s is out", note).isLessThanOrEqualTo(1);
                if (note.post().isEmpty()) continue;
                var state = states.getOrDefault(note.post().get().toString(), "nowhere");
                assertThat(state).as("%s", note).doesNotStartWith("nowhere");
                if (note.was(Act.SUBMIT)) assertThat(state).doesNotStartWith("DRAFT");
                if (note.was(Act.WITHDRAW)) {
                    withdrawn++;
                    assertThat(state).as("%s", note).startsWith("WITHDRAWN");
                    assertThat(times).as("%s", note).isZero();
                } else if (note.was(Act.APPROVE) && !note.wasSent(Act.WITHDRAW)) {
                    approved++;
                    if (state.endsWith("NOT_PUBLISHED")) unknown++;
                    else {
                        assertThat(state).as("%s", note).isEqualTo("PUBLISHED PUBLISHED");
                        assertThat(times).as("%s", note).isEqualTo(1);
                    }
                }
            }
            assertThat(onThePage(verger, diary)).isEqualTo(expected(diary, out));
        }
        System.out.printf(
                "kills: %d of the server, %d of PostgreSQL; %d posts begun, %d acts acknowledged,"
                        + " %d interruptions; %d approved to stand, %d withdrawn, %d settled as not"
                        + " published; longest start %d ms, longest return of PostgreSQL %d ms%n",
                SERVER_KILLS,
                POSTGRES_KILLS,
                posts,
                diaries.stream().mapToInt(Diary::acknowledged).sum(),
                interrupted,
                approved,
                withdrawn,
                unknown,
                longestStart,
                longestReturn);
        assertThat(approved).isGreaterThan(SERVER_KILLS + POSTGRES_KILLS);
    }

    /// How often each of the diary's posts stands on the public page, read page by page.
    private static Map<String, Integer> onThePage(RunningVerger verger, Diary diary)
            throws IOException {
        var visitor = new ScriptlessBrowser(verger.url());
        var found = new HashMap<String, Integer>();
        for (int page = 0; ; page++) {
            var seen = visitor.get("/s/" + diary.school() + "/news?page=" + page);
            assertThat(seen.status()).isEqualTo(200);
            seen.page()
                    .select(".v-story__words")
                    .forEach(
                            story ->
                                    diary.notes().stream()
                                            .map(Diary.Note::words)
                                            .filter(story.text()::contains)
                                            .forEach(words -> found.merge(words, 1, Integer::sum)));
            if (seen.page().select("a[rel=next]").isEmpty()) return found;
        }
    }

    private static Map<String, Integer> expected(Diary diary, Map<String, String> out) {
        var expected = new HashMap<String, Integer>();
        for (var note : diary.notes()) {
            var times = out.get(note.words());
            if (times != null) expected.put(note.words(), Integer.valueOf(times));
        }
        return expected;
    }

    private static Map<String, String> counts(RunningVerger verger, String question)
            throws SQLException, IOException {
        var answers = new HashMap<String, String>();
        try (var database = verger.database();
                var rows = database.createStatement().executeQuery(question)) {
            while (rows.next()) answers.put(rows.getString(1), rows.getString(2));
        }
        return answers;
    }
}
