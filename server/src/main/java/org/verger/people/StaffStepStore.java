package org.verger.people;

import static java.util.stream.Collectors.toMap;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verger.people.StaffStep.Held;
import org.verger.platform.PersonId;
import org.verger.platform.Role;
import org.verger.platform.Scope;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/// Who holds which role at a school, read and written many at a time.
final class StaffStepStore {
    private static final String PEOPLE =
            """
            select p.id, p.given, p.family, p.email,
                   exists (select from people.appointment o
                           where o.trust_id = p.trust_id and o.person_id = p.id
                             and (o.school_id is null or o.school_id <> all (platform.current_schools())))
            from people.person p where p.email = any (:emails)
            """;
    private static final String SELECT =
            """
            select p.id as person, a.id, p.email, a.role, p.given, p.family, a.starts, a.ends, a.category,
                   m.email as manager
            from people.appointment a
            join people.person p on p.trust_id = a.trust_id and p.id = a.person_id
            left join people.person m on m.trust_id = a.trust_id and m.id = a.manager_id
            where a.school_id = any (platform.current_schools())
              and a.role not in ('TRUST_OFFICER', 'ADMINISTRATOR') and p.email is not null
            """;

    /// A term that was ended before it began is held by nobody.
    private static final String TODAY_OR_LATER =
            SELECT + " and (a.ends is null or a.ends >= greatest(:today, a.starts))";

    private static final String HELD_BY_ANYBODY = TODAY_OR_LATER + " order by p.email, a.role";
    private static final String HELD =
            TODAY_OR_LATER + " and p.email = any (:emails) order by a.starts";
    private static final String FORMER =
            SELECT + " and a.ends < :today and p.email = any (:emails) order by a.starts desc";
    private static final String WITH_IDS = SELECT + " and a.id = any (:ids)";
    private static final String PUT_PEOPLE =
            """
            insert into people.person (trust_id, id, given, family, email)
            select distinct on (one.id) :trust, one.*
            from unnest(:ids::uuid[], :given::text[], :family::text[], :emails::text[]) one(id, given, family, email)
            on conflict (trust_id, id) do update set given = excluded.given, family = excluded.family
            """;
    private static final String PUT_APPOINTMENTS =
            """
            insert into people.appointment
              (trust_id, school_id, id, person_id, role, starts, ends, category, manager_id)
            select :trust, :school, one.id, one.person, one.role, one.starts, one.ends, one.category, m.id
            from unnest(:ids::uuid[], :people::uuid[], :roles::text[], :starts::date[], :ends::date[],
                        :categories::text[], :managers::text[])
                   one(id, person, role, starts, ends, category, manager)
            left join people.person m on m.trust_id = :trust and m.email = one.manager and m.id <> one.person
            on conflict (trust_id, id) do update
            set starts = excluded.starts, ends = excluded.ends, category = excluded.category,
                manager_id = excluded.manager_id
            """;
    private static final String FORGET_APPOINTMENTS =
            "delete from people.appointment where id = any (:ids)";
    private static final String FORGET_PEOPLE = "delete from people.person where id = any (:ids)";

    private static final String ALIASES =
            """
            select second.email, first.email from people.person second
            join people.person first on first.trust_id = second.trust_id and first.id = second.merged_into
            where second.email = any (:emails) and first.email is not null
            """;

    private final JdbcClient db;

    /// Somebody whom the trust knows.
    record Known(PersonId person, PersonName name, boolean elsewhere) {}

    StaffStepStore(JdbcClient db) {
        this.db = db;
    }

    /// The addresses of second records, and of the records to which they lead.
    Map<String, String> aliases(Collection<String> emails) {
        return db
                .sql(ALIASES)
                .param("emails", emails.toArray(String[]::new))
                .query((row, _) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Map<String, Known> people(Collection<String> emails) {
        record Found(String email, Known known) {}
        return db
                .sql(PEOPLE)
                .param("emails", emails.toArray(String[]::new))
                .query(
                        (row, _) ->
                                new Found(
                                        row.getString(4),
                                        new Known(
                                                new PersonId(row.getObject(1, UUID.class)),
                                                new PersonName(row.getString(2), row.getString(3)),
                                                row.getBoolean(5))))
                .list()
                .stream()
                .collect(toMap(Found::email, Found::known));
    }

    /// What these hold at the school today or later, as steps that change nothing.
    List<StaffStep> held(Collection<String> emails, LocalDate today) {
        return of(HELD, emails, today);
    }

    /// What these held at the school before, the latest first.
    List<StaffStep> former(Collection<String> emails, LocalDate today) {
        return of(FORMER, emails, today);
    }

    private List<StaffStep> of(String statement, Collection<String> emails, LocalDate today) {
        return db.sql(statement)
                .param("today", today)
                .param("emails", emails.toArray(String[]::new))
                .query(StaffStepStore::step)
                .list();
    }

    List<StaffStep> heldByAnybody(LocalDate today) {
        return db.sql(HELD_BY_ANYBODY).param("today", today).query(StaffStepStore::step).list();
    }

    List<StaffStep> withIds(Collection<AppointmentId> ids) {
        return db.sql(WITH_IDS)
                .param("ids", ids.stream().map(AppointmentId::value).toArray(UUID[]::new))
                .query(StaffStepStore::step)
                .list();
    }

    void putPeople(List<StaffStep> steps, Function<StaffStep, Held> said) {
        var _ =
                db.sql(PUT_PEOPLE)
                        .param("trust", Scope.current().trust().value())
                        .param("ids", ids(steps, one -> one.person().value()))
                        .param("given", texts(steps, one -> said.apply(one).name().given()))
                        .param("family", texts(steps, one -> said.apply(one).name().family()))
                        .param("emails", texts(steps, StaffStep::email))
                        .update();
    }

    void putAppointments(List<StaffStep> steps, Function<StaffStep, Held> said) {
        var _ =
                db.sql(PUT_APPOINTMENTS)
                        .param("trust", Scope.current().trust().value())
                        .param("school", Scope.current().school().value())
                        .param("ids", ids(steps, one -> one.appointment().value()))
                        .param("people", ids(steps, one -> one.person().value()))
                        .param("roles", texts(steps, one -> one.role().name()))
                        .param("starts", days(steps, one -> said.apply(one).starts()))
                        .param("ends", days(steps, one -> said.apply(one).ends()))
                        .param("categories", texts(steps, one -> category(one, said)))
                        .param("managers", texts(steps, one -> said.apply(one).manager()))
                        .update();
    }

    void forget(List<StaffStep> given) {
        var _ =
                db.sql(FORGET_APPOINTMENTS)
                        .param("ids", ids(given, one -> one.appointment().value()))
                        .update();
        var newcomers = given.stream().filter(StaffStep::isNewcomer).toList();
        var _ =
                db.sql(FORGET_PEOPLE)
                        .param("ids", ids(newcomers, one -> one.person().value()))
                        .update();
    }

    private static UUID[] ids(List<StaffStep> steps, Function<StaffStep, UUID> id) {
        return steps.stream().map(id).toArray(UUID[]::new);
    }

    private static String category(StaffStep step, Function<StaffStep, Held> said) {
        return step.category(said.apply(step)).name();
    }

    private static @Nullable String[] texts(
            List<StaffStep> steps, Function<StaffStep, @Nullable String> text) {
        return steps.stream().map(text).toArray(String[]::new);
    }

    private static @Nullable Date[] days(
            List<StaffStep> steps, Function<StaffStep, @Nullable LocalDate> day) {
        return steps.stream()
                .map(day)
                .map(one -> one == null ? null : Date.valueOf(one))
                .toArray(Date[]::new);
    }

    private static StaffStep step(ResultSet row, int number) throws SQLException {
        var held =
                new Held(
                        new PersonName(row.getString("given"), row.getString("family")),
                        row.getObject("starts", LocalDate.class),
                        row.getObject("ends", LocalDate.class),
                        Category.valueOf(row.getString("category")),
                        row.getString("manager"));
        return new StaffStep(
                new PersonId(row.getObject("person", UUID.class)),
                new AppointmentId(row.getObject("id", UUID.class)),
                row.getString("email"),
                Role.valueOf(row.getString("role")),
                false,
                held,
                held);
    }
}
