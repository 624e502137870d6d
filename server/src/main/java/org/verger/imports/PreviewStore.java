package org.verger.imports;

import static java.time.ZoneOffset.UTC;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verger.lists.ListKind;
import org.verger.platform.NotFound;
import org.verger.platform.PersonId;
import org.verger.platform.Scope;
import org.verger.vault.Sealed;
import org.verger.vault.Vault;

import java.time.Clock;
import java.time.Duration;

/// Uploaded files between preview and the end of their import, sealed. Each is its uploader's
/// alone.
@Repository
class PreviewStore {
    private static final String ADD =
            """
            insert into imports.preview (trust_id, id, school_id, made_by, kind, file_name, content, expires_at)
            values (:trust, :id, :school, :person, :kind, :name, :content, :expires)
            """;
    private static final String GET =
            """
            select kind, file_name, content from imports.preview
            where id = :id and made_by = :person and expires_at > :now
            """;
    private static final String CONFIRMED =
            "select kind, file_name, content from imports.preview where id = :id";
    private static final String FORGET =
            """
            delete from imports.preview p
            where (made_by = :person or expires_at <= :now)
              and not exists (select from imports.past_import i where i.id = p.id and i.state = 'WAITING')
            """;
    private static final String FORGET_ONE =
            """
            delete from imports.preview p
            where id = :id
              and not exists (select from imports.past_import i where i.id = p.id and i.state = 'WAITING')
            """;

    /// A file, what it is a list of, and what its uploader calls it.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record File(ListKind kind, String name, byte[] content) {}

    private final JdbcClient db;
    private final Vault vault;
    private final Clock clock;

    PreviewStore(JdbcClient db, Vault vault, Clock clock) {
        this.db = db;
        this.vault = vault;
        this.clock = clock;
    }

    void add(ImportId id, File file, Duration kept) {
        db.sql(ADD)
                .param("trust", Scope.current().trust().value())
                .param("id", id.value())
                .param("school", Scope.current().school().value())
                .param("person", person().value())
                .param("kind", file.kind().name())
                .param("name", file.name())
                .param("content", vault.seal(file.content(), place(id)).toBytes())
                .param("expires", clock.instant().plus(kept).atOffset(UTC))
                .update();
    }

    /// The file, for whoever uploaded it, within its hour.
    File get(ImportId id) {
        return one(
                db.sql(GET)
                        .param("id", id.value())
                        .param("person", person().value())
                        .param("now", clock.instant().atOffset(UTC)),
                id);
    }

    /// The file of a list that was confirmed, however long ago.
    File confirmed(ImportId id) {
        return one(db.sql(CONFIRMED).param("id", id.value()), id);
    }

    /// Forgets what the one who acts uploaded before, and whatever is out of date.
    void forget() {
        db.sql(FORGET)
                .param("person", person().value())
                .param("now", clock.instant().atOffset(UTC))
                .update();
    }

    /// Forgets one, if it is still there and does not wait to be taken over.
    void forget(ImportId id) {
        db.sql(FORGET_ONE).param("id", id.value()).update();
    }

    private File one(JdbcClient.StatementSpec found, ImportId id) {
        return found.query(
                        (row, _) ->
                                new File(
                                        ListKind.valueOf(row.getString(1)),
                                        row.getString(2),
                                        vault.open(Sealed.of(row.getBytes(3)), place(id))))
                .optional()
                .orElseThrow(() -> new NotFound("preview " + id));
    }

    private static PersonId person() {
        return Scope.current().someone().id();
    }

    private static String place(ImportId id) {
        return "imports.preview/" + id;
    }
}
