package org.verger.imports;

import static java.time.ZoneOffset.UTC;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.verger.changes.Effect;
import org.verger.changes.Tally;
import org.verger.imports.PastImport.State;
import org.verger.lists.ListKind;
import org.verger.platform.NotFound;
import org.verger.platform.PersonId;
import org.verger.platform.Scope;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/// The lists that were confirmed, for a year.
@Repository
public class PastImports {
    private static final Duration KEPT = Duration.ofDays(365);
    private static final String SELECT =
            """
            select id, kind, file_name, brought_by, brought_at, state, rows_done, rows_all, added, changed, ended,
                   undone_by, undone_at, not_undone, not_undone_about
            from imports.past_import
            """;
    private static final String LIST = SELECT + " order by brought_at desc limit 50";
    private static final String GET = SELECT + " where id = :id";
    private static final String ADD =
            """
            insert into imports.past_import (trust_id, id, school_id, kind, file_name, brought_by, brought_at,
                                             fingerprint, state, rows_all)
            values (:trust, :id, :school, :kind, :name, :person, :now, :fingerprint, 'WAITING', :rows)
            on conflict do nothing
            """;
    private static final String CONFIRMED =
            "select exists (select from imports.past_import where id = :id)";
    private static final String HOLD =
            "select pg_advisory_xact_lock(hashtextextended('import ' || :id, 0))";
    private static final String ALONE =
            "select pg_advisory_xact_lock(hashtextextended('list ' ||"
                    + " current_setting('verger.schools'), 0))";
    private static final String FINGERPRINT =
            "select fingerprint from imports.past_import where id = :id";
    private static final String UNDER_WAY =
            "select exists (select from imports.past_import where state in ('WAITING', 'UNDOING'))";
    private static final String BEGIN =
            "update imports.past_import set rows_done = 0 where id = :id";
    private static final String PROGRESS =
            "update imports.past_import set rows_done = least(rows_all, rows_done + :more) where id"
                    + " = :id";
    private static final String END =
            """
            update imports.past_import
            set state = :state, rows_done = :done, added = :added, changed = :changed, ended = :ended
            where id = :id and state = 'WAITING'
            """;
    private static final String STOP =
            "update imports.past_import set state = :state, rows_done = 0 where id = :id and state"
                    + " = 'WAITING'";
    private static final String UNDOING =
            """
            update imports.past_import
            set state = 'UNDOING', undone_by = :person, rows_done = 0, not_undone = null, not_undone_about = ''
            where id = :id and state = 'DONE'
            """;
    private static final String UNDONE =
            """
            update imports.past_import set state = 'UNDONE', undone_at = :now, rows_done = rows_all
            where id = :id and state = 'UNDOING'
            """;
    private static final String NOT_UNDONE =
            """
            update imports.past_import
            set state = 'DONE', undone_by = null, rows_done = rows_all, not_undone = :why, not_undone_about = :about
            where id = :id and state = 'UNDOING'
            """;
    private static final String FORGET =
            "delete from imports.past_import where brought_at < :before";

    private final JdbcClient db;

    PastImports(JdbcClient db) {
        this.db = db;
    }

    /// The school's, the newest first.
    @Transactional(readOnly = true)
    public List<PastImport> list() {
        return db.sql(LIST).query(PastImports::row).list();
    }

    /// One of them.
    ///
    /// @throws NotFound when there is none, or not at this school
    @Transactional(readOnly = true)
    public PastImport get(ImportId id) {
        return db.sql(GET)
                .param("id", id.value())
                .query(PastImports::row)
                .optional()
                .orElseThrow(() -> new NotFound("import " + id));
    }

    /// Whether it was confirmed before.
    boolean isConfirmed(ImportId id) {
        return db.sql(CONFIRMED).param("id", id.value()).query(Boolean.class).single();
    }

    /// Keeps one that waits for its turn, if no other of the school does: the database lets no two.
    boolean add(ImportId id, PreviewStore.File file, Tally tally, Instant now) {
        var scope = Scope.current();
        db.sql(FORGET).param("before", now.minus(KEPT).atOffset(UTC)).update();
        return db.sql(ADD)
                        .param("trust", scope.trust().value())
                        .param("id", id.value())
                        .param("school", scope.school().value())
                        .param("kind", file.kind().name())
                        .param("name", file.name())
                        .param("person", scope.someone().id().value())
                        .param("now", now.atOffset(UTC))
                        .param("fingerprint", tally.fingerprint())
                        .param("rows", tally.all())
                        .update()
                == 1;
    }

    /// Keeps everybody else from it until the transaction ends. Its row stays free, so that
    /// progress can be said meanwhile.
    void hold(ImportId id) {
        var _ = db.sql(HOLD).param("id", id.toString()).query((row, _) -> true).single();
    }

    /// Keeps everybody else from writing down children and carers at the school until the
    /// transaction ends: they wait, and then see what the list did.
    void holdSchool() {
        var _ = db.sql(ALONE).query((row, _) -> true).single();
    }

    String fingerprint(ImportId id) {
        return db.sql(FINGERPRINT).param("id", id.value()).query(String.class).single();
    }

    /// Says that it is begun, from its start.
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void begin(ImportId id) {
        db.sql(BEGIN).param("id", id.value()).update();
    }

    /// Says how far it is, at once and for everybody to see, whatever becomes of it.
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void progress(ImportId id, int more) {
        db.sql(PROGRESS).param("id", id.value()).param("more", more).update();
    }

    void done(ImportId id, Tally tally, int rows) {
        int done =
                db.sql(END)
                        .param("id", id.value())
                        .param("state", State.DONE.name())
                        .param("done", rows)
                        .param("added", tally.count(Effect.ADDED))
                        .param("changed", tally.count(Effect.CHANGED))
                        .param("ended", tally.count(Effect.ENDED))
                        .update();
        if (done == 0) throw new NotFound("waiting import " + id);
    }

    void stopped(ImportId id, State state) {
        db.sql(STOP).param("id", id.value()).param("state", state.name()).update();
    }

    /// Whether a list of the school is being taken over or taken back.
    boolean isAnyUnderWay() {
        return db.sql(UNDER_WAY).query(Boolean.class).single();
    }

    /// Begins to take it back, in the name of the one who acts, if it stands.
    boolean undoing(ImportId id) {
        return db.sql(UNDOING)
                        .param("id", id.value())
                        .param("person", Scope.current().someone().id().value())
                        .update()
                == 1;
    }

    void undone(ImportId id, Instant now) {
        db.sql(UNDONE).param("id", id.value()).param("now", now.atOffset(UTC)).update();
    }

    /// It stands as before.
    void notUndone(ImportId id, NotUndone.Later why) {
        var kept = KeptReason.of(why);
        db.sql(NOT_UNDONE)
                .param("id", id.value())
                .param("why", kept.kind())
                .param("about", kept.about())
                .update();
    }

    private static PastImport row(ResultSet row, int number) throws SQLException {
        return new PastImport(
                new ImportId(row.getObject("id", UUID.class)),
                ListKind.valueOf(row.getString("kind")),
                row.getString("file_name"),
                new PersonId(row.getObject("brought_by", UUID.class)),
                row.getObject("brought_at", OffsetDateTime.class).toInstant(),
                State.valueOf(row.getString("state")),
                row.getInt("rows_done"),
                row.getInt("rows_all"),
                row.getInt("added"),
                row.getInt("changed"),
                row.getInt("ended"),
                person(row.getObject("undone_by", UUID.class)),
                moment(row.getObject("undone_at", OffsetDateTime.class)),
                KeptReason.read(row));
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
