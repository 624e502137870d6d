package org.verger.people;

import static java.util.stream.Collectors.toMap;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.ledger.Act;
import org.verger.ledger.Ledger;
import org.verger.ledger.Thing;
import org.verger.platform.NotFound;
import org.verger.platform.PersonId;
import org.verger.platform.Role;
import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.TimeOrderedId;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// What may be asked of the people who work for or govern the schools of a trust.
@Service
public class People {
    private static final String ADD =
            """
            insert into people.person (trust_id, id, given, family, email)
            values (:trust, :id, :given, :family, lower(:email))
            """;
    private static final String ADD_ALL =
            """
            insert into people.person (trust_id, id, given, family, email)
            select :trust, one.id, one.given, one.family, lower(one.email)
            from unnest(:ids::uuid[], :given::text[], :family::text[], :emails::text[]) one (id, given, family, email)
            """;
    private static final String APPOINT =
            """
            insert into people.appointment (trust_id, id, person_id, school_id, role, starts, category)
            values (:trust, :id, :person, :school, :role, :starts, :category)
            """;
    private static final String RENAME =
            "update people.person set given = :given, family = :family where id = :id";
    private static final String READDRESS =
            "update people.person set email = :email where id = :id";
    private static final String END =
            "update people.appointment set ends = :ends where id = :id and (ends is null or ends >"
                    + " :ends)";
    private static final String NAMES =
            "select id, given || ' ' || family from people.person where id = any (:ids)";

    private final JdbcClient db;
    private final Ledger ledger;
    private final Clock clock;

    People(JdbcClient db, Ledger ledger, Clock clock) {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// Adds a person to the trust. Being there gives no right: an appointment does.
    @Transactional
    public PersonId add(PersonName name, String email) {
        var person = new PersonId(TimeOrderedId.at(clock.instant()));
        db.sql(ADD)
                .param("trust", Scope.current().trust().value())
                .param("id", person.value())
                .param("given", name.given())
                .param("family", name.family())
                .param("email", email)
                .update();
        ledger.write(act("person.added", person, Map.of("name", name.full())));
        return person;
    }

    /// Somebody who is to be added.
    public record Newcomer(PersonName name, String email) {}

    /// Adds many people to the trust at once; their ids come in the same order.
    @Transactional
    public List<PersonId> addAll(List<Newcomer> many) {
        var trust = Scope.current().trust().value();
        var now = clock.instant();
        var ids = many.stream().map(_ -> new PersonId(TimeOrderedId.at(now))).toList();
        var _ =
                db.sql(ADD_ALL)
                        .param("trust", trust)
                        .param("ids", ids.stream().map(PersonId::value).toArray(UUID[]::new))
                        .param("given", texts(many, one -> one.name().given()))
                        .param("family", texts(many, one -> one.name().family()))
                        .param("emails", texts(many, Newcomer::email))
                        .update();
        var number = Map.of("number", String.valueOf(many.size()));
        ledger.write(new Act("people.added", new Thing("trust", trust), Set.of(), number));
        return ids;
    }

    /// Puts right what a person is called.
    @Transactional
    public void rename(PersonId person, PersonName name) {
        var changed =
                db.sql(RENAME)
                        .param("id", person.value())
                        .param("given", name.given())
                        .param("family", name.family())
                        .update();
        if (changed == 0) throw new NotFound("person " + person);
        ledger.write(act("person.renamed", person, Map.of("name", name.full())));
    }

    /// Puts right where letters to a person go. That nobody else of the trust has the address is
    /// looked up before.
    @Transactional
    public void readdress(PersonId person, EmailAddress address) {
        var changed =
                db.sql(READDRESS)
                        .param("id", person.value())
                        .param("email", address.value())
                        .update();
        if (changed == 0) throw new NotFound("person " + person);
        ledger.write(act("person.readdressed", person, Map.of()));
    }

    /// Appoints a person at one school, from today.
    @Transactional
    public AppointmentId appoint(PersonId person, Role role, SchoolId school) {
        return appoint(person, role, school.value());
    }

    /// Appoints a person for the whole trust, from today.
    @Transactional
    public AppointmentId appointForTheTrust(PersonId person, Role role) {
        return appoint(person, role, (UUID) null);
    }

    /// Ends an appointment with yesterday, so that from this moment it gives no right.
    @Transactional
    public void endNow(AppointmentId appointment, PersonId person) {
        int ended =
                db.sql(END)
                        .param("ends", LocalDate.now(clock).minusDays(1))
                        .param("id", appointment.value())
                        .update();
        if (ended == 0) throw new NotFound("appointment " + appointment);
        ledger.write(act("appointment.ended", person, Map.of()));
    }

    /// What these people are called.
    @Transactional(readOnly = true)
    public Map<PersonId, String> names(Collection<PersonId> people) {
        record Named(PersonId id, String name) {}
        return db
                .sql(NAMES)
                .param("ids", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(
                        (row, _) ->
                                new Named(
                                        new PersonId(row.getObject(1, UUID.class)),
                                        row.getString(2)))
                .list()
                .stream()
                .collect(toMap(Named::id, Named::name));
    }

    private AppointmentId appoint(PersonId person, Role role, @Nullable UUID school) {
        var id = new AppointmentId(TimeOrderedId.at(clock.instant()));
        db.sql(APPOINT)
                .param("trust", Scope.current().trust().value())
                .param("id", id.value())
                .param("person", person.value())
                .param("school", school)
                .param("role", role.name())
                .param("category", Category.of(role).name())
                .param("starts", LocalDate.now(clock))
                .update();
        ledger.write(act("person.appointed", person, Map.of("role", role.words())));
        return id;
    }

    private static String[] texts(List<Newcomer> many, Function<Newcomer, String> text) {
        return many.stream().map(text).toArray(String[]::new);
    }

    private static Act act(String verb, PersonId person, Map<String, String> particulars) {
        return new Act(verb, new Thing("person", person.value()), Set.of(), particulars);
    }
}
