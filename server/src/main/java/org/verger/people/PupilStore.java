package org.verger.people;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.verger.platform.NotFound;
import org.verger.platform.SchoolId;
import org.verger.platform.Scope;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Pupils in the database.
final class PupilStore {
    private static final String LIST =
            """
            select id, reference, given, family, year_group, class_name
            from people.pupil
            where left_on is null
              and (:letters = '' or position(lower(:letters) in lower(given || ' ' || family)) > 0)
            order by family, given, reference
            """;
    private static final String OF_THESE =
            """
            select id, reference, given, family, year_group, class_name
            from people.pupil
            where left_on is null and id = any (:ids)
            order by family, given, reference
            """;
    private static final String GET =
            "select id, reference, given, family, year_group, class_name from people.pupil where id"
                    + " = :id";
    private static final String ENROL =
            """
            insert into people.pupil (trust_id, id, school_id, reference, given, family, year_group, class_name)
            values (:trust, :id, :school, :reference, :given, :family, :year, :class)
            on conflict (trust_id, school_id, reference) do update
            set given = excluded.given, family = excluded.family, year_group = excluded.year_group,
                class_name = excluded.class_name, left_on = null
            """;
    private static final String SAVE =
            """
            update people.pupil
            set given = :given, family = :family, year_group = :year, class_name = :class
            where id = :id
            """;
    private static final String LEAVE = "update people.pupil set left_on = :on where id = :id";

    private final JdbcClient db;

    PupilStore(JdbcClient db) {
        this.db = db;
    }

    List<Pupil> list(String letters) {
        return db.sql(LIST).param("letters", letters).query(PupilStore::pupil).list();
    }

    List<Pupil> list(Set<PupilId> ids) {
        return db.sql(OF_THESE)
                .param("ids", ids.stream().map(PupilId::value).toArray(UUID[]::new))
                .query(PupilStore::pupil)
                .list();
    }

    /// A child who is on the roll or was.
    Pupil get(PupilId id) {
        return db.sql(GET)
                .param("id", id.value())
                .query(PupilStore::pupil)
                .optional()
                .orElseThrow(() -> new NotFound("pupil " + id));
    }

    /// Puts a child on the roll; one who was on it before under this reference comes back as the
    /// same pupil.
    void enrol(SchoolId school, PupilId id, Enrolment child) {
        details(db.sql(ENROL), child)
                .param("trust", Scope.current().trust().value())
                .param("id", id.value())
                .param("school", school.value())
                .param("reference", child.reference())
                .update();
    }

    void save(PupilId id, Enrolment child) {
        there(id, details(db.sql(SAVE), child).param("id", id.value()).update());
    }

    void leave(PupilId id, LocalDate on) {
        there(id, db.sql(LEAVE).param("on", on).param("id", id.value()).update());
    }

    private static JdbcClient.StatementSpec details(
            JdbcClient.StatementSpec statement, Enrolment child) {
        return statement
                .param("given", child.name().given())
                .param("family", child.name().family())
                .param("year", child.yearGroup())
                .param("class", child.className());
    }

    private static void there(PupilId id, int rows) {
        if (rows == 0) throw new NotFound("pupil " + id);
    }

    private static Pupil pupil(ResultSet row, int number) throws SQLException {
        return new Pupil(
                new PupilId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                new PersonName(row.getString("given"), row.getString("family")),
                row.getString("year_group"),
                row.getString("class_name"));
    }
}
