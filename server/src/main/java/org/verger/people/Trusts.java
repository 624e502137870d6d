package org.verger.people;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.ledger.Act;
import org.verger.ledger.Ledger;
import org.verger.ledger.Thing;
import org.verger.platform.NotFound;
import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.TimeOrderedId;
import org.verger.platform.TrustId;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What may be asked of trusts and schools.
@Service
public class Trusts {
    private static final String FOUND =
            "insert into people.trust (trust_id, name, address) values (:trust, :name, :address)";
    private static final String OPEN =
            """
            insert into people.school (trust_id, id, name, address)
            values (:trust, :id, :name, :address)
            """;

    private static final String GET =
            "select trust_id, id, name, address from people.school where id = :id";

    private static final String SCHOOLS = "select id from people.school";

    private final JdbcClient db;
    private final Ledger ledger;
    private final Clock clock;

    Trusts(JdbcClient db, Ledger ledger, Clock clock) {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// Founds the trust that the scope is for.
    @Transactional
    public void found(String name, String address) {
        var trust = Scope.current().trust();
        db.sql(FOUND)
                .param("trust", trust.value())
                .param("name", name)
                .param("address", address)
                .update();
        ledger.write(act("trust.founded", new Thing("trust", trust.value()), name));
    }

    /// Opens a school of the trust.
    @Transactional
    public SchoolId open(String name, String address) {
        TrustId trust = Scope.current().trust();
        var school = new SchoolId(TimeOrderedId.at(clock.instant()));
        db.sql(OPEN)
                .param("trust", trust.value())
                .param("id", school.value())
                .param("name", name)
                .param("address", address)
                .update();
        ledger.write(act("school.opened", new Thing("school", school.value()), name));
        return school;
    }

    /// A school of the trust, as the public may know it.
    @Transactional(readOnly = true)
    public PublicSchool get(SchoolId school) {
        return db.sql(GET)
                .param("id", school.value())
                .query(PublicSchool::of)
                .optional()
                .orElseThrow(() -> new NotFound("school " + school));
    }

    /// Every school of the trust.
    @Transactional(readOnly = true)
    public Set<SchoolId> schools() {
        return db.sql(SCHOOLS).query((row, _) -> new SchoolId(row.getObject(1, UUID.class))).set();
    }

    private static Act act(String verb, Thing on, String name) {
        return new Act(verb, on, Set.of(), Map.of("name", name));
    }
}
