package org.verger.pupils;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verger.people.PersonName;
import org.verger.platform.Scope;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// How children stand on the roll, read and written many at a time.
final class RollStepStore {
    private static final String SELECT =
            "select id, reference, given, family, year_group, class_name, left_on, born_on from"
                    + " pupils.pupil ";
    private static final String WITH_REFERENCES = SELECT + "where reference = any (:references)";
    private static final String WITH_IDS = SELECT + "where id = any (:ids)";
    private static final String AFTER =
            SELECT + "where left_on is null and id > :id order by id limit 500";
    private static final String FIRSTS =
            """
            select second.reference as named, p.id, p.reference, p.given, p.family, p.year_group, p.class_name,
                   p.left_on, p.born_on
            from pupils.pupil second
            join pupils.pupil p on p.trust_id = second.trust_id and p.id = second.merged_into
            where second.reference = any (:references)
            """;
    private static final String SECONDS =
            "select merged_into, reference from pupils.pupil where merged_into = any (:ids)";
    private static final String BORN_ON =
            SELECT + "where left_on is null and born_on = any (:days)";
    private static final String MERGED =
            "select id from pupils.pupil where id = any (:ids) and merged_into is not null";
    private static final String PUT =
            """
            insert into pupils.pupil (trust_id, school_id, id, reference, given, family, year_group, class_name,
                                      left_on, born_on)
            select :trust, :school, child.*
            from unnest(:ids::uuid[], :references::text[], :given::text[], :family::text[], :years::text[],
                        :classes::text[], :left::date[], :born::date[]) child
            on conflict (trust_id, id) do update
            set reference = excluded.reference, given = excluded.given, family = excluded.family, year_group = excluded.year_group,
                class_name = excluded.class_name,
                left_on = case when pupil.merged_into is null then excluded.left_on else pupil.left_on end,
                born_on = excluded.born_on
            """;
    private static final String FORGET = "delete from pupils.pupil where id = any (:ids)";

    private final JdbcClient db;

    /// A child who is or was on the roll.
    record Known(PupilId pupil, Standing standing) {
        private Enrolment child() {
            return standing.child();
        }
    }

    RollStepStore(JdbcClient db) {
        this.db = db;
    }

    void countAnew() {
        var _ = db.sql("select pupils.count_anew()").query((_, _) -> true).list();
    }

    List<Known> withReferences(Collection<String> references) {
        return db.sql(WITH_REFERENCES)
                .param("references", references.toArray(String[]::new))
                .query(RollStepStore::known)
                .list();
    }

    /// The first record of each of these references that are a second's.
    Map<String, Known> firsts(Collection<String> references) {
        var firsts = new HashMap<String, Known>();
        db.sql(FIRSTS)
                .param("references", references.toArray(String[]::new))
                .query(
                        row -> {
                            firsts.put(row.getString("named"), known(row, 0));
                        });
        return firsts;
    }

    /// By which references else these children are known, because a second record was theirs.
    Map<PupilId, List<String>> seconds(Collection<PupilId> ids) {
        var seconds = new HashMap<PupilId, List<String>>();
        db.sql(SECONDS)
                .param("ids", uuids(ids))
                .query(
                        row -> {
                            var first = new PupilId(row.getObject(1, UUID.class));
                            seconds.computeIfAbsent(first, _ -> new ArrayList<>())
                                    .add(row.getString(2));
                        });
        return seconds;
    }

    /// Those on the roll who were born on one of these days.
    List<Known> bornOn(Collection<LocalDate> days) {
        return db.sql(BORN_ON)
                .param("days", days.stream().map(Date::valueOf).toArray(Date[]::new))
                .query(RollStepStore::known)
                .list();
    }

    /// Which of these are second records.
    Set<PupilId> merged(Collection<PupilId> ids) {
        return db.sql(MERGED)
                .param("ids", uuids(ids))
                .query((row, _) -> new PupilId(row.getObject(1, UUID.class)))
                .set();
    }

    List<Known> withIds(Collection<PupilId> ids) {
        return db.sql(WITH_IDS).param("ids", uuids(ids)).query(RollStepStore::known).list();
    }

    /// The first few hundred who are on the roll.
    List<Known> first() {
        return after(new UUID(0, 0));
    }

    /// The next few hundred.
    List<Known> after(Known last) {
        return after(last.pupil().value());
    }

    private List<Known> after(UUID id) {
        return db.sql(AFTER).param("id", id).query(RollStepStore::known).list();
    }

    void put(List<Known> children) {
        if (children.isEmpty()) return;
        db.sql(PUT)
                .param("trust", Scope.current().trust().value())
                .param("school", Scope.current().school().value())
                .param("ids", uuids(children.stream().map(Known::pupil).toList()))
                .param("references", texts(children, Enrolment::reference))
                .param("given", texts(children, child -> child.name().given()))
                .param("family", texts(children, child -> child.name().family()))
                .param("years", texts(children, Enrolment::yearGroup))
                .param("classes", texts(children, Enrolment::className))
                .param("left", days(children, one -> one.standing().leftOn()))
                .param("born", days(children, one -> one.child().bornOn().orElse(null)))
                .update();
    }

    void forget(Collection<PupilId> ids) {
        if (!ids.isEmpty()) db.sql(FORGET).param("ids", uuids(ids)).update();
    }

    private static UUID[] uuids(Collection<PupilId> ids) {
        return ids.stream().map(PupilId::value).toArray(UUID[]::new);
    }

    private static String[] texts(List<Known> children, Function<Enrolment, String> text) {
        return children.stream().map(Known::child).map(text).toArray(String[]::new);
    }

    private static @Nullable Date[] days(
            List<Known> children, Function<Known, @Nullable LocalDate> of) {
        return children.stream()
                .map(of)
                .map(day -> day == null ? null : Date.valueOf(day))
                .toArray(Date[]::new);
    }

    private static Known known(ResultSet row, int number) throws SQLException {
        return new Known(
                new PupilId(row.getObject("id", UUID.class)),
                new Standing(
                        new Enrolment(
                                row.getString("reference"),
                                new PersonName(row.getString("given"), row.getString("family")),
                                row.getString("year_group"),
                                row.getString("class_name"),
                                Optional.ofNullable(row.getObject("born_on", LocalDate.class))),
                        row.getObject("left_on", LocalDate.class)));
    }
}
