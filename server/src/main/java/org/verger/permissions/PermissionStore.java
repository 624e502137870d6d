package org.verger.permissions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verger.platform.NotFound;
import org.verger.platform.PersonId;
import org.verger.platform.Scope;
import org.verger.platform.Stale;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Permissions in the database. They are given and withdrawn, and never deleted.
@Repository
class PermissionStore {
    private static final String COLUMNS =
            "select id, kind, name, reach, starts, ends, given_by, withdrawn_on from"
                    + " permissions.permission ";
    private static final String GET = COLUMNS + "where id = :id";
    private static final String LIST = COLUMNS + "order by starts desc, id desc";
    private static final String ADD =
            """
            insert into permissions.permission (trust_id, id, school_id, kind, name, reach, starts, ends, given_by)
            values (:trust, :id, :school, :kind, :name, :reach, :starts, :ends, :by)
            """;
    private static final String WITHDRAW =
            """
            update permissions.permission set withdrawn_on = :day
            where id = :id and withdrawn_on is null
            """;
    private static final String GIVEN =
            """
            select count(*) from permissions.permission
            where given_by = :person and withdrawn_on is null and (ends is null or ends >= :day)
            """;
    private static final String GO_ON =
            "update permissions.permission set given_by = :first"
                    + " where given_by = :second and withdrawn_on is null";
    private static final String NAMED = "select person_id from permissions.named_other";
    private static final String NAME =
            """
            insert into permissions.named_other (trust_id, school_id, person_id)
            values (:trust, :school, :person)
            on conflict (trust_id, school_id) do update set person_id = excluded.person_id
            """;

    private final JdbcClient db;

    PermissionStore(JdbcClient db) {
        this.db = db;
    }

    Permission get(PermissionId id) {
        return db.sql(GET)
                .param("id", id.value())
                .query(PermissionStore::permission)
                .optional()
                .orElseThrow(() -> new NotFound("permission " + id));
    }

    /// Every permission of the school, the latest first.
    List<Permission> list() {
        return db.sql(LIST).query(PermissionStore::permission).list();
    }

    void add(Permission permission) {
        var terms = permission.terms();
        int _ =
                db.sql(ADD)
                        .param("trust", Scope.current().trust().value())
                        .param("id", permission.id().value())
                        .param("school", Scope.current().school().value())
                        .param("kind", terms.subject().kind().name())
                        .param("name", terms.subject().name())
                        .param("reach", terms.reach().name())
                        .param("starts", terms.from())
                        .param("ends", terms.last().orElse(null))
                        .param("by", permission.givenBy().value())
                        .update();
    }

    /// Withdraws a permission.
    ///
    /// @throws Stale when somebody else did so meanwhile
    void withdraw(PermissionId id, LocalDate day) {
        if (db.sql(WITHDRAW).param("day", day).param("id", id.value()).update() == 0) {
            throw new Stale("permission " + id);
        }
    }

    /// How many that this person gave hold, or are to hold.
    int standing(PersonId giver, LocalDate day) {
        return db.sql(GIVEN)
                .param("person", giver.value())
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    /// Has those of a second record that were not withdrawn go on under the first.
    void goOn(PersonId second, PersonId first) {
        int _ =
                db.sql(GO_ON)
                        .param("first", first.value())
                        .param("second", second.value())
                        .update();
    }

    /// Who gives permission for what the Principal writes.
    Optional<PersonId> namedOther() {
        return db.sql(NAMED)
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .optional();
    }

    void name(PersonId other) {
        int _ =
                db.sql(NAME)
                        .param("trust", Scope.current().trust().value())
                        .param("school", Scope.current().school().value())
                        .param("person", other.value())
                        .update();
    }

    private static Permission permission(ResultSet row, int number) throws SQLException {
        return new Permission(
                new PermissionId(row.getObject("id", UUID.class)),
                new Terms(
                        new Subject(
                                Subject.Kind.valueOf(row.getString("kind")), row.getString("name")),
                        Reach.valueOf(row.getString("reach")),
                        row.getObject("starts", LocalDate.class),
                        day(row, "ends")),
                new PersonId(row.getObject("given_by", UUID.class)),
                day(row, "withdrawn_on"));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
