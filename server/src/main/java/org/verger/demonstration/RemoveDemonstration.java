package org.verger.demonstration;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verger.blobs.TrustBlobs;
import org.verger.database.TrustRemoval;
import org.verger.platform.TrustId;
import org.verger.settings.HomeSettings;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/// Takes the invented trust out, whole, by one command, so that a school can begin with its own
/// people. It starts the database and the files and nothing else: no page, no job.
public final class RemoveDemonstration {
    private static final String INVENTED =
            "select count(*) from signin.account where demonstration";

    /// Also what a making left behind that was cut short: a trust in which nobody has an account.
    private static final String TRUSTS =
            """
            select t.trust_id from people.trust t
            where not exists (select from signin.account a where a.trust_id = t.trust_id and not a.demonstration)
            """;

    private static final String OF_SOMEBODY_REAL =
            """
            select count(*) from signin.account real where not demonstration
              and exists (select from signin.account a where a.trust_id = real.trust_id and a.demonstration)
            """;

    private static final String SOMEBODY_REAL =
            "Somebody real has an account in the demonstration (%d in all), and what they did there"
                    + " would go with it.";
    private static final String LETTERS =
            "select id::text from notices.letter where trust_id = any (:trusts)";

    private final TrustRemoval removal;
    private final TrustBlobs blobs;
    private final Path outbox;
    private final PrintStream out;

    RemoveDemonstration(TrustRemoval removal, TrustBlobs blobs, Path outbox, PrintStream out) {
        this.removal = removal;
        this.blobs = blobs;
        this.outbox = outbox;
        this.out = out;
    }

    /// What was found in the transaction: why nothing may be removed, or which trusts go, and which
    /// of their letters lie in the outbox.
    private record Found(List<String> against, List<UUID> trusts, List<String> letters) {}

    /// Removes it and says what that was; answers the exit code.
    public static int run(PrintStream out, Clock clock, String... arguments) {
        var starter = new SpringApplication(Parts.class);
        starter.setWebApplicationType(WebApplicationType.NONE);
        starter.setBannerMode(Banner.Mode.OFF);
        starter.setLazyInitialization(true);
        starter.addInitializers(
                context ->
                        ((GenericApplicationContext) context)
                                .registerBean(Clock.class, () -> clock));
        try (var context = starter.run(arguments)) {
            var command =
                    new RemoveDemonstration(
                            context.getBean(TrustRemoval.class),
                            context.getBean(TrustBlobs.class),
                            context.getBean(HomeSettings.class).folder().resolve("outbox"),
                            out);
            return command.run();
        }
    }

    int run() {
        if (!removal.isLaid()) return refused("There is no demonstration here.");
        var found = new AtomicReference<>(new Found(List.of(), List.of(), List.of()));
        var removed =
                removal.remove(
                        db -> {
                            found.set(find(db));
                            return found.get().trusts();
                        });
        if (!found.get().against().isEmpty())
            return refused(String.join(" ", found.get().against()));
        tell(removed, removeFiles(found.get()));
        return 0;
    }

    private static Found find(JdbcClient db) {
        var against = against(db);
        if (!against.isEmpty()) return new Found(against, List.of(), List.of());
        var trusts = db.sql(TRUSTS).query((row, _) -> row.getObject(1, UUID.class)).list();
        var ids = trusts.toArray(UUID[]::new);
        var letters =
                db.sql(LETTERS).param("trusts", ids).query((row, _) -> row.getString(1)).list();
        return new Found(List.of(), trusts, letters);
    }

    private static List<String> against(JdbcClient db) {
        if (count(db, INVENTED) == 0) return List.of("There is no demonstration here.");
        long real = count(db, OF_SOMEBODY_REAL);
        return real == 0 ? List.of() : List.of(SOMEBODY_REAL.formatted(real));
    }

    private static long count(JdbcClient db, String sql) {
        return db.sql(sql).query((row, _) -> row.getLong(1)).single();
    }

    /// Only when the rows are gone for good.
    private int removeFiles(Found found) {
        int files = found.trusts().stream().map(TrustId::new).mapToInt(blobs::deleteAll).sum();
        try {
            for (var letter : found.letters())
                if (Files.deleteIfExists(outbox.resolve(letter + ".eml"))) files++;
        } catch (IOException e) {
            throw new UncheckedIOException("letters are still in " + outbox, e);
        }
        return files;
    }

    private int refused(String why) {
        out.println(why + " Nothing was removed.");
        return 1;
    }

    private void tell(Map<String, Integer> removed, int files) {
        removed.forEach((table, rows) -> out.printf("%9d  %s%n", rows, table));
        out.printf("%9d  files%n", files);
        out.printf(
                """

                The demonstration is removed: %,d rows of %d tables, and %,d files.
                Start with VERGER_DEMO=false from now on. Verger is empty then, and prints a link that sets it up.
                """,
                removed.values().stream().mapToInt(Integer::intValue).sum(), removed.size(), files);
    }

    /// The database and the files, and what is set of them.
    @ComponentScan({"org.verger.database", "org.verger.blobs"})
    @ConfigurationPropertiesScan("org.verger")
    private static final class Parts {}
}
