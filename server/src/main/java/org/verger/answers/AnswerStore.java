package org.verger.answers;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verger.blobs.BlobId;
import org.verger.carers.CarerId;
import org.verger.consent.Purpose;
import org.verger.consent.Until;
import org.verger.consent.Voice.Word;
import org.verger.platform.NotFound;
import org.verger.platform.Scope;
import org.verger.platform.Stale;
import org.verger.pupils.PupilId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Answers in the database. They are added and replaced, and never deleted.
@Repository
class AnswerStore {
    static final String COLUMNS =
            """
            select id, pupil_id, carer_id, purpose, word, said_on, starts, ends, way, scan, source, replaced_on
            from answers.answer
            """;
    private static final String GET = COLUMNS + "where id = :id";
    private static final String LIST =
            COLUMNS + "where pupil_id = :child order by said_on desc, id desc";
    private static final String SAID_BY =
            COLUMNS + "where carer_id = :carer order by said_on desc, id desc";
    private static final String IN_FORCE =
            COLUMNS + "where pupil_id = any (:children) and held @> :day::date";
    private static final String HELD_FROM =
            COLUMNS + "where pupil_id = any (:children) and held && daterange(:day, null)";
    private static final String ENDING =
            COLUMNS
                    + "where replaced_on is null and word <> 'NO' and ends between :from and :to"
                    + " order by ends, id";
    private static final String REPLACE =
            """
            update answers.answer set replaced_on = greatest(starts, :day), replaced_by = null
            where pupil_id = :child and said_by = :sayer and purpose = :purpose
              and (replaced_on is null or replaced_on > greatest(starts, :day))
              and (ends is null or ends >= :day) and (word <> 'NO' or :ends::date is null or starts <= :ends)
            """;
    private static final String ADD =
            """
            insert into answers.answer
              (trust_id, id, school_id, pupil_id, carer_id, purpose, word, said_on, starts, ends, way, scan, source)
            values
              (:trust, :id, :school, :child, :carer, :purpose, :word, :on, :starts, :ends, :way, :scan, :source)
            """;

    private final JdbcClient db;
    private final GoingOn noes;

    AnswerStore(JdbcClient db, GoingOn noes) {
        this.db = db;
        this.noes = noes;
    }

    Answer get(AnswerId id) {
        return db.sql(GET)
                .param("id", id.value())
                .query(AnswerStore::answer)
                .optional()
                .orElseThrow(() -> new NotFound("answer " + id));
    }

    /// Every answer for a child, the latest first.
    List<Answer> list(PupilId child) {
        return db.sql(LIST).param("child", child.value()).query(AnswerStore::answer).list();
    }

    /// Everything that a carer answered, for any child, the latest first.
    List<Answer> listSaidBy(CarerId carer) {
        return db.sql(SAID_BY).param("carer", carer.value()).query(AnswerStore::answer).list();
    }

    /// The answers for these children that hold on a day.
    List<Answer> inForce(Set<PupilId> children, LocalDate day) {
        return of(IN_FORCE, children, day);
    }

    /// The answers for these children that hold on a day or are to hold on a later one.
    List<Answer> heldFrom(Set<PupilId> children, LocalDate day) {
        return of(HELD_FROM, children, day);
    }

    private List<Answer> of(String statement, Set<PupilId> children, LocalDate day) {
        return db.sql(statement)
                .param("children", children.stream().map(PupilId::value).toArray(UUID[]::new))
                .param("day", day)
                .query(AnswerStore::answer)
                .list();
    }

    List<Answer> ending(LocalDate from, LocalDate to) {
        return db.sql(ENDING).param("from", from).param("to", to).query(AnswerStore::answer).list();
    }

    /// Adds an answer, in the place of what the same person said of the same use before, be it for
    /// a day to come. A no that begins when this one is over stays, and one of whose days a yes for
    /// a time takes some goes on after them.
    ///
    /// @throws Stale when they said something else meanwhile
    void add(Answer answer, Instant now) {
        var left = noes.left(List.of(answer));
        int _ =
                db.sql(REPLACE)
                        .param("day", answer.from())
                        .param("ends", answer.until().lastDay().orElse(null))
                        .param("child", answer.child().value())
                        .param("sayer", saidBy(answer))
                        .param("purpose", answer.purpose().name())
                        .update();
        try {
            int _ = insert(answer).update();
            noes.add(left, now);
        } catch (DataIntegrityViolationException e) {
            throw overlap(e, answer);
        }
    }

    private JdbcClient.StatementSpec insert(Answer answer) {
        return db.sql(ADD)
                .param("trust", Scope.current().trust().value())
                .param("id", answer.id().value())
                .param("school", Scope.current().school().value())
                .param("child", answer.child().value())
                .param("carer", carer(answer.sayer()))
                .param("purpose", answer.purpose().name())
                .param("word", answer.word().name())
                .param("on", answer.on())
                .param("starts", answer.from())
                .param("ends", answer.until().lastDay().orElse(null))
                .param("way", way(answer.evidence()))
                .param("scan", scan(answer.evidence()))
                .param("source", source(answer.evidence()));
    }

    private static RuntimeException overlap(DataIntegrityViolationException e, Answer answer) {
        var excluded =
                e.getMostSpecificCause() instanceof SQLException sql
                        && "23P01".equals(sql.getSQLState());
        return excluded ? new Stale("answers for pupil " + answer.child()) : e;
    }

    static UUID saidBy(Answer answer) {
        var carer = carer(answer.sayer());
        return carer == null ? answer.child().value() : carer;
    }

    static @Nullable UUID carer(Sayer sayer) {
        return switch (sayer) {
            case Sayer.OfCarer(var carer) -> carer.value();
            case Sayer.TheChild() -> null;
        };
    }

    private static String way(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Paper _ -> "PAPER";
            case Evidence.Link _ -> "LINK";
            case Evidence.Import _ -> "IMPORT";
        };
    }

    private static @Nullable String scan(Evidence evidence) {
        return evidence instanceof Evidence.Paper(var scan)
                ? scan.map(BlobId::sha256).orElse(null)
                : null;
    }

    private static @Nullable String source(Evidence evidence) {
        return evidence instanceof Evidence.Import(var source) ? source : null;
    }

    static Answer answer(ResultSet row, int number) throws SQLException {
        return new Answer(
                new AnswerId(row.getObject("id", UUID.class)),
                new PupilId(row.getObject("pupil_id", UUID.class)),
                sayer(row.getObject("carer_id", UUID.class)),
                Purpose.valueOf(row.getString("purpose")),
                Word.valueOf(row.getString("word")),
                row.getObject("said_on", LocalDate.class),
                row.getObject("starts", LocalDate.class),
                until(row.getObject("ends", LocalDate.class)),
                evidence(row),
                Optional.ofNullable(row.getObject("replaced_on", LocalDate.class)));
    }

    private static Sayer sayer(@Nullable UUID carer) {
        return carer == null ? new Sayer.TheChild() : new Sayer.OfCarer(new CarerId(carer));
    }

    private static Until until(@Nullable LocalDate ends) {
        return Until.of(Optional.ofNullable(ends));
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        return switch (row.getString("way")) {
            case "LINK" -> new Evidence.Link();
            case "IMPORT" -> new Evidence.Import(row.getString("source"));
            default -> new Evidence.Paper(scan(row.getString("scan")));
        };
    }

    private static Optional<BlobId> scan(@Nullable String hash) {
        return Optional.ofNullable(hash).map(BlobId::new);
    }
}
