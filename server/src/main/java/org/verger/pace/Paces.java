package org.verger.pace;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.ledger.Act;
import org.verger.ledger.Ledger;
import org.verger.ledger.Thing;
import org.verger.people.Trusts;
import org.verger.platform.Scope;

import java.util.Map;
import java.util.Set;

/// What may be asked of how long a school waits.
@Service
public class Paces {
    private static final String GET = "select pause, holds from pace.pace";
    private static final String SET =
            """
            insert into pace.pace (trust_id, school_id, pause, holds)
            values (:trust, :school, :pause, :holds)
            on conflict (trust_id, school_id) do update set pause = excluded.pause, holds = excluded.holds
            """;

    private final JdbcClient db;
    private final Trusts trusts;
    private final Ledger ledger;

    Paces(JdbcClient db, Trusts trusts, Ledger ledger) {
        this.db = db;
        this.trusts = trusts;
        this.ledger = ledger;
    }

    /// How long the school waits, or what is usual where it has said nothing.
    @Transactional(readOnly = true)
    public Pace get() {
        return db.sql(GET)
                .query((row, _) -> new Pace(row.getInt(1), row.getInt(2)))
                .optional()
                .orElse(Pace.USUAL);
    }

    /// The school waits so long from now on. What was approved before keeps its times.
    @Transactional
    public void set(Pace pace) {
        var school = trusts.get(Scope.current().school()).school().value();
        int _ =
                db.sql(SET)
                        .param("trust", Scope.current().trust().value())
                        .param("school", school)
                        .param("pause", pace.pause())
                        .param("holds", pace.holds())
                        .update();
        ledger.write(
                new Act(
                        "pace.set",
                        new Thing("school", school),
                        Set.of(),
                        Map.of(
                                "pause", String.valueOf(pace.pause()),
                                "holds", String.valueOf(pace.holds()))));
    }
}
