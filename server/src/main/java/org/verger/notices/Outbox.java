package org.verger.notices;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.verger.people.EmailAddress;
import org.verger.platform.Right;
import org.verger.platform.Scope;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/// The letters that were written for the school of the running scope, or for the whole trust; the
/// newest first.
@Component
public class Outbox {
    /// So many letters stand on one page.
    public static final int PAGE = 50;

    private static final String SCHOOL =
            " from notices.letter where school_id = any (platform.current_schools())";
    private static final String TRUST = " from notices.letter where school_id is null";
    private static final String ROW =
            "select id, envelope, state, written_at, settled_at is not null";
    private static final String ONE = ROW + " from notices.letter where id = :id";
    private static final String PAGED =
            " order by written_at desc, id desc limit :limit offset :skip";
    private static final String FAILING =
            """
            select count(*) from notices.letter
            where state in ('BOUNCED', 'GIVEN_UP') and settled_at is null
              and (school_id = any (platform.current_schools()) or (school_id is null and :trust))
            """;

    /// Whose letters.
    public enum Whose {
        THE_SCHOOLS(SCHOOL),
        THE_TRUSTS(TRUST);

        private final String from;

        Whose(String from) {
            this.from = from;
        }
    }

    /// One letter: to whom, as much as others may see of it.
    ///
    /// @param to an address of which only the first letter and the domain are shown
    /// @param settled whether somebody has seen to it that the address does not work
    public record Row(
            LetterId id,
            String to,
            String subject,
            LetterState state,
            Instant writtenAt,
            boolean settled) {}

    private final JdbcClient db;
    private final LetterStore letters;

    Outbox(JdbcClient db, LetterStore letters) {
        this.db = db;
        this.letters = letters;
    }

    /// A page of them, the first being 1.
    @Transactional(readOnly = true)
    public List<Row> list(Whose whose, int page) {
        return db.sql(ROW + whose.from + PAGED)
                .param("limit", PAGE)
                .param("skip", (page - 1) * PAGE)
                .query(this::row)
                .list();
    }

    /// One of them.
    ///
    /// @throws org.verger.platform.NotFound when it is not there, or is not the business of whoever
    ///   asks
    @Transactional(readOnly = true)
    public Row get(LetterId id) {
        letters.mustBeSeen(id);
        return db.sql(ONE).param("id", id.value()).query(this::row).single();
    }

    /// How many there are.
    @Transactional(readOnly = true)
    public int count(Whose whose) {
        return db.sql("select count(*)" + whose.from).query(Integer.class).single();
    }

    /// How many could not be delivered, and nobody has seen to it yet; as far as it is the business
    /// of whoever asks.
    @Transactional(readOnly = true)
    public int failing() {
        return db.sql(FAILING)
                .param("trust", Scope.current().actor().may(Right.SEE_LETTERS_OF_THE_TRUST))
                .query(Integer.class)
                .single();
    }

    private Row row(ResultSet row, int number) throws SQLException {
        var id = new LetterId(row.getObject(1, UUID.class));
        var envelope = letters.envelope(row.getBytes(2), id);
        return new Row(
                id,
                masked(envelope.to()),
                envelope.subject(),
                LetterState.valueOf(row.getString(3)),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getBoolean(5));
    }

    static String masked(EmailAddress address) {
        return address.value().replaceFirst("(?<=^.)[^@]*", "•••");
    }
}
