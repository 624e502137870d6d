package org.verger.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verger.RunningVerger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// The command as it is given, on a home folder of its own.
@Tag("real")
class RemoveDemonstrationTest {
    private static final String TABLES =
            """
            select format('%I.%I', s.nspname, t.relname)
            from pg_class t join pg_namespace s on s.oid = t.relnamespace
            where t.relkind in ('r', 'p') and s.nspname !~ '^(pg_|information_schema$)' order by 1
            """;
    private static final String UNWALLED =
            """
            select t.oid::regclass::text from pg_class t
            join pg_attribute a on a.attrelid = t.oid and a.attname = 'trust_id'
            where t.relkind = 'r' and not (t.relrowsecurity and t.relforcerowsecurity)
            """;
    private static final String UNGUARDED =
            "select tgname from pg_trigger where not tgisinternal and tgenabled = 'D'";

    @TempDir Path home;

    @Test
    void theWholeTrustGoesAndTheInstallationStartsEmpty() throws Exception {
        UUID trust;
        try (var verger = RunningVerger.demonstration(home)) {
            try (var db = verger.database()) {
                trust =
                        UUID.fromString(
                                strings(db, "select trust_id from people.trust").getFirst());
            }
            assertThat(verger.runOnce("--remove-demonstration")).as("while it runs").isNotZero();
            verger.stop();

            assertThat(verger.runOnce("--remove-demonstration")).isZero();
            assertThat(verger.log()).contains("The demonstration is removed:", "pupils.pupil");
            assertThat(verger.runOnce("--remove-demonstration")).as("a second time").isOne();
            assertThat(verger.log()).contains("There is no demonstration here.");
        }

        try (var verger = RunningVerger.on(home, Map.of("VERGER_DEMO", "false"));
                var db = verger.database()) {
            await().until(() -> verger.log().contains("/set-up/"));
            for (var table : strings(db, TABLES))
                assertThat(rowsOf(db, table, trust)).as(table).isZero();
            assertThat(strings(db, UNWALLED)).isEmpty();
            assertThat(strings(db, UNGUARDED)).isEmpty();
            assertThat(filesBelow(home.resolve("blobs").resolve(trust.toString()))).isZero();
        }
    }

    /// A row is the trust's when its id stands anywhere in it: as an id, as text, or in the bytes
    /// of what waits.
    private static long rowsOf(Connection db, String table, UUID trust) throws SQLException {
        var hex = trust.toString().replace("-", "");
        var javas = hex.substring(16) + hex.substring(0, 16);
        var sql =
                """
                select count(*) from %s as a_row
                where position('%s' in a_row::text) > 0 or position('%s' in a_row::text) > 0
                   or position('%s' in a_row::text) > 0
                   or position(encode(convert_to('%s', 'UTF8'), 'hex') in a_row::text) > 0
                """
                        .formatted(table, trust, hex, javas, trust);
        return Long.parseLong(strings(db, sql).getFirst());
    }

    private static List<String> strings(Connection db, String sql) throws SQLException {
        try (var statement = db.createStatement();
                var rows = statement.executeQuery(sql)) {
            var all = new ArrayList<String>();
            while (rows.next()) all.add(rows.getString(1));
            return all;
        }
    }

    private static long filesBelow(Path folder) throws IOException {
        if (!Files.exists(folder)) return 0;
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }
}
