package org.verger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The files of a running Verger beside the rows that need them.
final class KeptFiles {
    private static final Duration LONGEST_SWEEP = Duration.ofMinutes(1);
    private static final String NEEDED =
            """
            select trust_id || '/' || left(blob, 2) || '/' || substr(blob, 3) from
              (select trust_id, blob from photos.photo_size union select trust_id, blob from bulletin.photo
               union select trust_id, scan from answers.answer where scan is not null) needed(trust_id, blob)
            """;
    private static final String SWEEP_NOW =
            "update platform.scheduled_tasks set execution_time = now(), last_success = null"
                    + " where task_name = 'sweep-blobs'";
    private static final String SWEPT =
            "select 'yes' from platform.scheduled_tasks where task_name = 'sweep-blobs'"
                    + " and last_success is not null";

    private final RunningVerger verger;
    private final Path folder;

    KeptFiles(RunningVerger verger) {
        this.verger = verger;
        this.folder = verger.home().resolve("blobs");
    }

    /// Every row has its file, and after a night's sweep every file has its row; the answer is how
    /// many there are, and how many were swept.
    Count check() throws SQLException, IOException {
        var needed = needed();
        assertThat(files()).containsAll(needed);

        int before = files().size();
        sweep();
        assertThat(files()).isEqualTo(needed());
        return new Count(needed.size(), before - needed.size());
    }

    /// Files that rows need, and files that none did any more.
    record Count(int needed, int swept) {}

    private Set<String> needed() throws SQLException, IOException {
        return new TreeSet<>(verger.ask(NEEDED));
    }

    private Set<String> files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .filter(file -> !file.startsWith("unfinished"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /// As if a day had gone by, after which a file without a row is not on its way any more.
    private void sweep() throws SQLException, IOException {
        var longAgo = FileTime.from(Instant.now().minus(Duration.ofDays(2)));
        for (var file : files()) {
            var _ = Files.setLastModifiedTime(folder.resolve(file), longAgo);
        }
        try (var database = verger.database();
                var statement = database.createStatement()) {
            statement.executeUpdate(SWEEP_NOW);
        }
        await().atMost(LONGEST_SWEEP).until(() -> verger.ask(SWEPT).contains("yes"));
    }
}
