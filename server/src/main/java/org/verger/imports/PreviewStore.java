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

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;

/// Uploaded files between preview and the end of their import, sealed. Each is its uploader's
/// alone.
@Repository
class PreviewStore {
    private static final String ADD =
            """
            insert into imports.preview (trust_id, id, school_id, made_by, kind, file_name, expires_at)
            values (:trust, :id, :school, :person, :kind, :name, :expires)
            """;
    private static final String ADD_PIECE =
            """
            insert into imports.preview_piece (trust_id, preview_id, number, school_id, content)
            values (:trust, :id, :number, :school, :content)
            """;
    private static final String PIECES =
            "select count(*) from imports.preview_piece where preview_id = :id";
    private static final String GET =
            """
            select kind, file_name from imports.preview
            where id = :id and made_by = :person and expires_at > :now
            """;
    private static final String CONFIRMED =
            "select kind, file_name from imports.preview where id = :id";
    private static final String PIECE =
            "select content from imports.preview_piece where preview_id = :id and number = :number";
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

    private static final int PIECE_BYTES = 256 << 10;

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
                .param("expires", clock.instant().plus(kept).atOffset(UTC))
                .update();
        var content = file.content();
        int pieces = Math.ceilDiv(content.length, PIECE_BYTES);
        for (int number = 0; number < pieces; number++) {
            int from = number * PIECE_BYTES;
            int to = Math.min(content.length, from + PIECE_BYTES);
            add(id, number, pieces, Arrays.copyOfRange(content, from, to));
        }
    }

    private void add(ImportId id, int number, int pieces, byte[] piece) {
        db.sql(ADD_PIECE)
                .param("trust", Scope.current().trust().value())
                .param("id", id.value())
                .param("number", number)
                .param("school", Scope.current().school().value())
                .param("content", vault.seal(piece, place(id, number, pieces)).toBytes())
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
        record Named(ListKind kind, String name) {}
        var file =
                found.query((row, _) -> new Named(kind(row), row.getString(2)))
                        .optional()
                        .orElseThrow(() -> new NotFound("preview " + id));
        return new File(file.kind(), file.name(), content(id));
    }

    private byte[] content(ImportId id) {
        int many = db.sql(PIECES).param("id", id.value()).query(Integer.class).single();
        var pieces = new byte[many][];
        for (int number = 0; number < many; number++) {
            pieces[number] = vault.open(piece(id, number), place(id, number, many));
        }
        var content = ByteBuffer.allocate(Arrays.stream(pieces).mapToInt(one -> one.length).sum());
        for (var piece : pieces) content.put(piece);
        return content.array();
    }

    private Sealed piece(ImportId id, int number) {
        return db.sql(PIECE)
                .param("id", id.value())
                .param("number", number)
                .query((row, _) -> Sealed.of(row.getBytes(1)))
                .single();
    }

    private static PersonId person() {
        return Scope.current().someone().id();
    }

    private static ListKind kind(ResultSet row) throws SQLException {
        return ListKind.valueOf(row.getString(1));
    }

    /// Each piece belongs to its place among so many, so that none can be exchanged or left out. A
    /// file of one piece is sealed as a whole.
    private static String place(ImportId id, int number, int pieces) {
        var file = "imports.preview/" + id;
        return pieces == 1 ? file : file + "/" + number + "/" + pieces;
    }
}
