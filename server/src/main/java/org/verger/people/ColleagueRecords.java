package org.verger.people;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.verger.ledger.Act;
import org.verger.ledger.Ledger;
import org.verger.ledger.Thing;
import org.verger.platform.NotFound;
import org.verger.platform.PersonId;
import org.verger.platform.Stale;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Which record of a colleague leads to which. A second record keeps its name, for what was done
/// under it, and its address, by which a list still finds whom it means.
@Service
public class ColleagueRecords {
    private static final String FIRST =
            "select coalesce(merged_into, id) from people.person where id = :person";
    private static final String LEAD_ON =
            "update people.person set merged_into = :first where id = :second and merged_into is"
                    + " null";
    private static final String LEAD_ALL_ON =
            "update people.person set merged_into = :first where merged_into = :second";
    private static final String MANAGE =
            """
            update people.appointment set manager_id = nullif(:first, person_id)
            where manager_id = :second and (ends is null or ends >= :today)
            """;

    private final JdbcClient db;
    private final People people;
    private final Ledger ledger;
    private final Clock clock;

    ColleagueRecords(JdbcClient db, People people, Ledger ledger, Clock clock) {
        this.db = db;
        this.people = people;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// The record to which this one leads, or itself.
    ///
    /// @throws NotFound when the trust has no such person
    @Transactional(readOnly = true)
    public PersonId first(PersonId person) {
        return db.sql(FIRST)
                .param("person", person.value())
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .optional()
                .orElseThrow(() -> new NotFound("person " + person));
    }

    /// Makes the second record lead to the first, which manages from now on whom the second did.
    ///
    /// @throws Stale when that was done before
    @Transactional(propagation = Propagation.MANDATORY)
    public void merge(PersonId second, PersonId first) {
        if (both(LEAD_ON, second, first).update() == 0) throw new Stale("person " + second);
        int _ = both(LEAD_ALL_ON, second, first).update();
        int _ = both(MANAGE, second, first).param("today", LocalDate.now(clock)).update();
        var name = people.names(Set.of(second)).getOrDefault(second, "");
        ledger.write(act("person.merged", first, Map.of("name", name)));
        ledger.write(act("person.led_on", second, Map.of()));
    }

    private JdbcClient.StatementSpec both(String sql, PersonId second, PersonId first) {
        return db.sql(sql).param("second", second.value()).param("first", first.value());
    }

    private static Act act(String verb, PersonId person, Map<String, String> particulars) {
        return new Act(verb, new Thing("person", person.value()), Set.of(), particulars);
    }
}
