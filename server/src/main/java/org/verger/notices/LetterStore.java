package org.verger.notices;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.toMap;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verger.people.EmailAddress;
import org.verger.platform.NotFound;
import org.verger.platform.Right;
import org.verger.platform.Scope;
import org.verger.vault.Sealed;
import org.verger.vault.Vault;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Letters in the database. To whom, and what they say, is sealed; what a letter says is forgotten
/// as soon as a mail server has it.
@Repository
class LetterStore {
    private static final String ADD =
            """
            insert into notices.letter (trust_id, id, school_id, envelope, words, written_at, changed_at)
            values (:trust, :id, :school, :envelope, :words, :now, :now)
            """;
    private static final String LOCK =
            "select state, failed, envelope, words from notices.letter where id = :id for update";
    private static final String STATES =
            "select id, state from notices.letter where id = any (:ids)";
    private static final String FAILED =
            "update notices.letter set failed = failed + 1, changed_at = :now where id = :id";
    private static final String MOVE =
            """
            update notices.letter
            set state = :state, changed_at = :now, words = case when :keep then words end,
                failed = case when :state = 'WAITING' then 0 else failed end, settled_at = null
            where id = :id
            """;

    private static final String SETTLE =
            "update notices.letter set settled_at = :now where id = :id and settled_at is null";
    private static final String IS_OF =
            """
            select exists (
              select from notices.letter
              where id = :id
                and (school_id = any (platform.current_schools()) or (school_id is null and :trust)))
            """;

    /// A letter as it stands; its words only while it may still be sent.
    record Row(LetterState state, int failed, EmailAddress to, Optional<Letter> letter) {}

    private final JdbcClient db;
    private final Vault vault;
    private final Clock clock;

    LetterStore(JdbcClient db, Vault vault, Clock clock) {
        this.db = db;
        this.vault = vault;
        this.clock = clock;
    }

    void add(LetterId id, Letter letter) {
        var scope = Scope.current();
        now(db.sql(ADD))
                .param("trust", scope.trust().value())
                .param("id", id.value())
                .param("school", scope.schools().size() == 1 ? scope.school().value() : null)
                .param("envelope", seal(Envelope.of(letter).text(), id))
                .param("words", seal(letter.text(), id))
                .update();
    }

    /// The letter, held against whoever else would carry it.
    Optional<Row> lock(LetterId id) {
        return db.sql(LOCK).param("id", id.value()).query((row, _) -> row(row, id)).optional();
    }

    Map<LetterId, LetterState> states(Set<LetterId> ids) {
        return db
                .sql(STATES)
                .param("ids", ids.stream().map(LetterId::value).toArray(UUID[]::new))
                .query(
                        (row, _) ->
                                Map.entry(
                                        new LetterId(row.getObject(1, UUID.class)),
                                        LetterState.valueOf(row.getString(2))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void failed(LetterId id) {
        now(db.sql(FAILED)).param("id", id.value()).update();
    }

    void move(LetterId id, LetterState state) {
        now(db.sql(MOVE))
                .param("state", state.name())
                .param("keep", state == LetterState.WAITING || state == LetterState.GIVEN_UP)
                .param("id", id.value())
                .update();
    }

    void settle(LetterId id) {
        now(db.sql(SETTLE)).param("id", id.value()).update();
    }

    /// Finds nothing that is not the business of whoever asks: a letter of their schools, or of the
    /// trust for those who see to these.
    ///
    /// @throws NotFound when it is another's
    void mustBeSeen(LetterId id) {
        boolean seen =
                db.sql(IS_OF)
                        .param("id", id.value())
                        .param("trust", Scope.current().actor().may(Right.SEE_LETTERS_OF_THE_TRUST))
                        .query(Boolean.class)
                        .single();
        if (!seen) throw new NotFound("letter " + id);
    }

    /// To whom, what it is about, and where to ask for no more.
    record Envelope(EmailAddress to, String subject, Optional<URI> stop) {
        static Envelope of(Letter letter) {
            return new Envelope(letter.to(), letter.subject(), letter.stop());
        }

        static Envelope read(String text) {
            var lines = text.split("\n", -1);
            return new Envelope(
                    new EmailAddress(lines[0]),
                    lines[1],
                    Optional.of(lines[2]).filter(one -> !one.isEmpty()).map(URI::create));
        }

        String text() {
            return String.join("\n", to.value(), subject, stop.map(URI::toString).orElse(""));
        }

        Letter with(String words) {
            return new Letter(to, subject, words, stop);
        }
    }

    private Row row(ResultSet row, LetterId id) throws SQLException {
        var envelope = envelope(row.getBytes("envelope"), id);
        return new Row(
                LetterState.valueOf(row.getString("state")),
                row.getInt("failed"),
                envelope.to(),
                opened(row.getBytes("words"), id).map(envelope::with));
    }

    Envelope envelope(byte[] sealed, LetterId id) {
        return Envelope.read(opened(sealed, id).orElseThrow());
    }

    private Optional<String> opened(byte @Nullable [] sealed, LetterId id) {
        if (sealed == null) return Optional.empty();
        return Optional.of(new String(vault.open(Sealed.of(sealed), place(id)), UTF_8));
    }

    private byte[] seal(String text, LetterId id) {
        return vault.seal(text.getBytes(UTF_8), place(id)).toBytes();
    }

    private JdbcClient.StatementSpec now(JdbcClient.StatementSpec statement) {
        return statement.param("now", clock.instant().atOffset(UTC));
    }

    private static String place(LetterId id) {
        return "notices.letter/" + id;
    }
}
