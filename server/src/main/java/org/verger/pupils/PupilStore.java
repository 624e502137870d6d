package org.verger.pupils;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verger.people.PersonName;
import org.verger.platform.NotFound;
import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.Stale;
import org.verger.platform.TimeOrderedId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// Pupils in the database.
final class PupilStore {
    private static final String LIST =
            """
            select id, reference, given, family, year_group, class_name, born_on
            from pupils.pupil
            where left_on is null
              and (:letters = '' or position(lower(:letters) in lower(given || ' ' || family)) > 0)
            order by family, given, reference
            """;
    private static final String YEAR_GROUPS =
            "select distinct year_group from pupils.pupil where left_on is null";
    private static final String FIND =
            """
            select id, reference, given, family, year_group, class_name, born_on
            from pupils.pupil
            where left_on is null and (platform.fits(sought, :typed) or lower(reference) = lower(:typed))
            order by family, given, reference
            """;

    /// Whoever has left, second records aside.
    private static final String LEFT =
            """
            select id, reference, given, family, year_group, class_name, born_on, left_on
            from pupils.pupil
            where left_on is not null and merged_into is null
            """;

    private static final String BY_FAMILY_NAME = " order by family, given, reference";
    private static final String LIST_LEFT =
            LEFT
                    + "and (:letters = '' or position(lower(:letters) in lower(given || ' ' ||"
                    + " family)) > 0)"
                    + BY_FAMILY_NAME;
    private static final String FIND_LEFT =
            LEFT
                    + "and (platform.fits(sought, :typed) or lower(reference) = lower(:typed))"
                    + BY_FAMILY_NAME;
    private static final String LEFT_OF_THESE = LEFT + "and id = any (:ids)" + BY_FAMILY_NAME;
    private static final String OF_THESE =
            """
            select id, reference, given, family, year_group, class_name, born_on
            from pupils.pupil
            where left_on is null and id = any (:ids)
            order by family, given, reference
            """;
    private static final String KNOWN =
            """
            select id, reference, given, family, year_group, class_name, born_on
            from pupils.pupil where id = any (:ids) order by family, given, reference
            """;
    private static final String GET =
            """
            select id, reference, given, family, year_group, class_name, born_on
            from pupils.pupil
            where id = (select coalesce(merged_into, id) from pupils.pupil where id = :id)
            """;
    private static final String ENROL =
            """
            insert into pupils.pupil (trust_id, school_id, id, reference, given, family, year_group, class_name, born_on)
            select :trust, :school, child.*
            from unnest(:ids::uuid[], :references::text[], :given::text[], :family::text[], :years::text[],
                        :classes::text[], :born::date[]) child
            on conflict (trust_id, school_id, reference) do update
            set given = excluded.given, family = excluded.family, year_group = excluded.year_group,
                class_name = excluded.class_name,
                left_on = case when pupil.merged_into is not null then pupil.left_on end,
                born_on = coalesce(excluded.born_on, pupil.born_on)
            """;
    private static final String LEAVE =
            "update pupils.pupil set left_on = :on where id = any (:ids)";

    /// What led to the second record leads to the first from now on, too.
    private static final String MERGE =
            """
            update pupils.pupil set merged_into = :first, left_on = coalesce(left_on, :on)
            where (id = :second and merged_into is null) or merged_into = :second
            """;

    private final JdbcClient db;

    PupilStore(JdbcClient db) {
        this.db = db;
    }

    Set<String> yearGroups() {
        return Set.copyOf(db.sql(YEAR_GROUPS).query(String.class).list());
    }

    List<Pupil> list(String letters) {
        return db.sql(LIST).param("letters", letters).query(PupilStore::pupil).list();
    }

    List<Pupil> find(String typed) {
        return db.sql(FIND).param("typed", typed).query(PupilStore::pupil).list();
    }

    List<Pupil> list(Set<PupilId> ids) {
        return db.sql(OF_THESE).param("ids", uuids(ids)).query(PupilStore::pupil).list();
    }

    List<Leavers.Leaver> listLeft(String letters) {
        return db.sql(LIST_LEFT).param("letters", letters).query(PupilStore::leaver).list();
    }

    List<Leavers.Leaver> findLeft(String typed) {
        return db.sql(FIND_LEFT).param("typed", typed).query(PupilStore::leaver).list();
    }

    List<Leavers.Leaver> listLeft(Set<PupilId> ids) {
        return db.sql(LEFT_OF_THESE).param("ids", uuids(ids)).query(PupilStore::leaver).list();
    }

    List<Pupil> known(Set<PupilId> ids) {
        return db.sql(KNOWN).param("ids", uuids(ids)).query(PupilStore::pupil).list();
    }

    /// A child who is on the roll or was; of two records that are one child's, the first.
    Pupil get(PupilId id) {
        return db.sql(GET)
                .param("id", id.value())
                .query(PupilStore::pupil)
                .optional()
                .orElseThrow(() -> new NotFound("pupil " + id));
    }

    /// Makes the roll say this of these children, in one statement however many they are. One who
    /// was on it before under the same reference is the same pupil. A day of birth that the list
    /// leaves out stays known.
    void enrol(SchoolId school, List<Enrolment> children, Instant now) {
        if (children.isEmpty()) return;
        db.sql(ENROL)
                .param("trust", Scope.current().trust().value())
                .param("school", school.value())
                .param(
                        "ids",
                        children.stream().map(_ -> TimeOrderedId.at(now)).toArray(UUID[]::new))
                .param("references", texts(children, Enrolment::reference))
                .param("given", texts(children, child -> child.name().given()))
                .param("family", texts(children, child -> child.name().family()))
                .param("years", texts(children, Enrolment::yearGroup))
                .param("classes", texts(children, Enrolment::className))
                .param("born", texts(children, PupilStore::born))
                .update();
    }

    void leave(List<PupilId> children, LocalDate on) {
        int left = db.sql(LEAVE).param("on", on).param("ids", uuids(children)).update();
        if (left != children.size()) throw new Stale("the roll");
    }

    /// Makes the second record lead to the first.
    ///
    /// @throws Stale when somebody else did so meanwhile
    void merge(PupilId second, PupilId first, LocalDate on) {
        int merged =
                db.sql(MERGE)
                        .param("first", first.value())
                        .param("second", second.value())
                        .param("on", on)
                        .update();
        if (merged == 0) throw new Stale("pupil " + second);
    }

    private static UUID[] uuids(Collection<PupilId> ids) {
        return ids.stream().map(PupilId::value).toArray(UUID[]::new);
    }

    private static @Nullable String born(Enrolment child) {
        return child.bornOn().map(LocalDate::toString).orElse(null);
    }

    private static @Nullable String[] texts(
            List<Enrolment> children, Function<Enrolment, @Nullable String> text) {
        return children.stream().map(text).toArray(String[]::new);
    }

    private static Leavers.Leaver leaver(ResultSet row, int number) throws SQLException {
        return new Leavers.Leaver(pupil(row, number), row.getObject("left_on", LocalDate.class));
    }

    private static Pupil pupil(ResultSet row, int number) throws SQLException {
        return new Pupil(
                new PupilId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                new PersonName(row.getString("given"), row.getString("family")),
                row.getString("year_group"),
                row.getString("class_name"),
                Optional.ofNullable(row.getObject("born_on", LocalDate.class)));
    }
}
