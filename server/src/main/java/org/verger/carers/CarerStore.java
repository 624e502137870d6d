package org.verger.carers;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verger.people.EmailAddress;
import org.verger.people.PersonName;
import org.verger.platform.NotFound;
import org.verger.platform.Scope;
import org.verger.platform.Stale;
import org.verger.platform.TimeOrderedId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// Carers in the database.
@Repository
class CarerStore {
    private static final String COLUMNS =
            "select id, given, family, email, phone from carers.carer ";
    private static final String LIST =
            COLUMNS
                    + """
                    where merged_into is null
                      and (:letters = '' or position(lower(:letters) in lower(given || ' ' || family)) > 0)
                    order by family, given, id
                    """;
    private static final String FIND =
            COLUMNS
                    + "where merged_into is null and platform.fits(sought, :typed)"
                    + " order by family, given, id";
    private static final String GET =
            COLUMNS
                    + "where id = (select coalesce(merged_into, id) from carers.carer where id ="
                    + " :id)";
    private static final String OF_THESE = COLUMNS + "where id = any (:ids)";
    private static final String HOLD = "select from carers.carer where id = :id for update";
    private static final String WITH_ADDRESS =
            COLUMNS + "where merged_into is null and email = :email order by id";
    private static final String ADD =
            """
            insert into carers.carer (trust_id, school_id, id, given, family, email, phone)
            select :trust, :school, one.*
            from unnest(:ids::uuid[], :given::text[], :family::text[], :emails::text[], :phones::text[]) one
            """;
    private static final String CHANGE =
            """
            update carers.carer set given = :given, family = :family, email = :email, phone = :phone
            where id = :id
            """;

    /// What led to the second record leads to the first from now on, too.
    private static final String MERGE =
            """
            update carers.carer set merged_into = :first
            where (id = :second and merged_into is null) or merged_into = :second
            """;

    private final JdbcClient db;

    CarerStore(JdbcClient db) {
        this.db = db;
    }

    List<Carer> list(String letters) {
        return db.sql(LIST).param("letters", letters).query(CarerStore::carer).list();
    }

    List<Carer> find(String typed) {
        return db.sql(FIND).param("typed", typed).query(CarerStore::carer).list();
    }

    /// Of two records that are one carer's, the first.
    Carer get(CarerId id) {
        return db.sql(GET)
                .param("id", id.value())
                .query(CarerStore::carer)
                .optional()
                .orElseThrow(() -> new NotFound("carer " + id));
    }

    List<Carer> list(Set<CarerId> ids) {
        return db.sql(OF_THESE)
                .param("ids", ids.stream().map(CarerId::value).toArray(UUID[]::new))
                .query(CarerStore::carer)
                .list();
    }

    /// Nobody else changes this carer until the running transaction is done.
    void hold(CarerId id) {
        var _ = db.sql(HOLD).param("id", id.value()).query((_, _) -> true).optional();
    }

    List<Carer> withAddress(EmailAddress email) {
        return db.sql(WITH_ADDRESS).param("email", email.value()).query(CarerStore::carer).list();
    }

    /// Adds them in one statement, however many they are; their ids come in the same order.
    List<CarerId> add(List<Contact> carers, Instant now) {
        var ids = carers.stream().map(_ -> new CarerId(TimeOrderedId.at(now))).toList();
        var _ =
                db.sql(ADD)
                        .param("trust", Scope.current().trust().value())
                        .param("school", Scope.current().school().value())
                        .param("ids", ids.stream().map(CarerId::value).toArray(UUID[]::new))
                        .param("given", texts(carers, one -> one.name().given()))
                        .param("family", texts(carers, one -> one.name().family()))
                        .param("emails", texts(carers, Contact::email))
                        .param("phones", texts(carers, Contact::phone))
                        .update();
        return ids;
    }

    void change(CarerId id, Contact now) {
        int changed =
                db.sql(CHANGE)
                        .param("id", id.value())
                        .param("given", now.name().given())
                        .param("family", now.name().family())
                        .param("email", now.email())
                        .param("phone", now.phone())
                        .update();
        if (changed == 0) throw new NotFound("carer " + id);
    }

    /// Makes the second record lead to the first.
    ///
    /// @throws Stale when somebody else did so meanwhile
    void merge(CarerId second, CarerId first) {
        int merged =
                db.sql(MERGE)
                        .param("first", first.value())
                        .param("second", second.value())
                        .update();
        if (merged == 0) throw new Stale("carer " + second);
    }

    private static String[] texts(List<Contact> carers, Function<Contact, String> text) {
        return carers.stream().map(text).toArray(String[]::new);
    }

    private static Carer carer(ResultSet row, int number) throws SQLException {
        return new Carer(
                new CarerId(row.getObject("id", UUID.class)),
                new PersonName(row.getString("given"), row.getString("family")),
                row.getString("email"),
                row.getString("phone"));
    }
}
