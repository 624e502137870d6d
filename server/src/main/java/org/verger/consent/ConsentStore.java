package org.verger.consent;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verger.platform.NotFound;
import org.verger.platform.Scope;
import org.verger.platform.Stale;
import org.verger.pupils.PupilId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Consents in the database. They are added and taken back, and never deleted.
@Repository
class ConsentStore {
    private static final String COLUMNS =
            "select id, pupil_id, purpose, given_by, given_on, starts, ends, withdrawn_on from"
                    + " consent.consent ";
    private static final String GET = COLUMNS + "where id = :id";
    private static final String LIST =
            COLUMNS + "where pupil_id = :child order by starts desc, id desc";
    private static final String ENDING =
            COLUMNS + "where withdrawn_on is null and ends between :from and :to order by ends, id";
    private static final String TAKEN_BACK =
            COLUMNS + "where pupil_id = any (:children) and withdrawn_on is not null";
    private static final String IN_FORCE =
            """
            select pupil_id, purpose from consent.consent
            where pupil_id = any (:children) and held @> :day::date
            """;
    private static final String ADD =
            """
            insert into consent.consent (trust_id, id, school_id, pupil_id, purpose, given_by, given_on, starts, ends)
            values (:trust, :id, :school, :child, :purpose, :by, :on, :starts, :ends)
            """;
    private static final String WITHDRAW =
            "update consent.consent set withdrawn_on = :day where id = :id and withdrawn_on is"
                    + " null";

    private final JdbcClient db;

    ConsentStore(JdbcClient db) {
        this.db = db;
    }

    Consent get(ConsentId id) {
        return db.sql(GET)
                .param("id", id.value())
                .query(ConsentStore::consent)
                .optional()
                .orElseThrow(() -> new NotFound("consent " + id));
    }

    /// Every consent of a child, the latest first.
    List<Consent> list(PupilId child) {
        return db.sql(LIST).param("child", child.value()).query(ConsentStore::consent).list();
    }

    List<Consent> ending(LocalDate from, LocalDate to) {
        return db.sql(ENDING)
                .param("from", from)
                .param("to", to)
                .query(ConsentStore::consent)
                .list();
    }

    /// The consents of these children that were taken back.
    List<Consent> takenBack(Collection<PupilId> children) {
        return db.sql(TAKEN_BACK)
                .param("children", children.stream().map(PupilId::value).toArray(UUID[]::new))
                .query(ConsentStore::consent)
                .list();
    }

    /// For which uses each of these children may be shown on a day; who may not is left out.
    Map<PupilId, Set<Purpose>> inForce(Collection<PupilId> children, LocalDate day) {
        record Yes(PupilId child, Purpose purpose) {}
        return db
                .sql(IN_FORCE)
                .param("children", children.stream().map(PupilId::value).toArray(UUID[]::new))
                .param("day", day)
                .query(
                        (row, _) ->
                                new Yes(
                                        new PupilId(row.getObject(1, UUID.class)),
                                        Purpose.valueOf(row.getString(2))))
                .list()
                .stream()
                .collect(groupingBy(Yes::child, mapping(Yes::purpose, toSet())));
    }

    /// Adds a consent.
    ///
    /// @throws Stale when somebody recorded another for the same days meanwhile
    void add(Consent consent) {
        var terms = consent.terms();
        var insert =
                db.sql(ADD)
                        .param("trust", Scope.current().trust().value())
                        .param("id", consent.id().value())
                        .param("school", Scope.current().school().value())
                        .param("child", consent.child().value())
                        .param("purpose", terms.purpose().name())
                        .param("by", terms.givenBy().carer())
                        .param("on", terms.givenBy().on())
                        .param("starts", terms.from())
                        .param("ends", terms.until().lastDay().orElse(null));
        try {
            insert.update();
        } catch (DataIntegrityViolationException e) {
            throw overlap(e, consent);
        }
    }

    /// Takes a consent back.
    ///
    /// @throws Stale when somebody else did so meanwhile
    void withdraw(ConsentId id, LocalDate day) {
        if (db.sql(WITHDRAW).param("day", day).param("id", id.value()).update() == 0) {
            throw new Stale("consent " + id);
        }
    }

    private static RuntimeException overlap(DataIntegrityViolationException e, Consent consent) {
        var excluded =
                e.getMostSpecificCause() instanceof SQLException sql
                        && "23P01".equals(sql.getSQLState());
        return excluded ? new Stale("consents of pupil " + consent.child()) : e;
    }

    private static Consent consent(ResultSet row, int number) throws SQLException {
        return new Consent(
                new ConsentId(row.getObject("id", UUID.class)),
                new PupilId(row.getObject("pupil_id", UUID.class)),
                new Terms(
                        Purpose.valueOf(row.getString("purpose")),
                        new GivenBy(
                                row.getString("given_by"),
                                row.getObject("given_on", LocalDate.class)),
                        row.getObject("starts", LocalDate.class),
                        until(row.getObject("ends", LocalDate.class))),
                state(row.getObject("withdrawn_on", LocalDate.class)));
    }

    private static Until until(@Nullable LocalDate ends) {
        return Until.of(Optional.ofNullable(ends));
    }

    private static Consent.State state(@Nullable LocalDate withdrawn) {
        return withdrawn == null
                ? new Consent.State.Standing()
                : new Consent.State.Withdrawn(withdrawn);
    }
}
