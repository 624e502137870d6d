package org.verger.roster;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verger.platform.SchoolId;
import org.verger.platform.Scope;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// Editions of names in the database. What an edition is made of, and why so, is said where its
/// table is made.
@Repository
class Editions {
    private static final String OF_THE_SCHOOL =
            """
            select coalesce(sum(lot), 0) from roster.mark where school_id = :school or school_id is null
            """;
    private static final String OF_SCHOOLS =
            """
            select school, coalesce(sum(lot), 0), count(lot)
            from unnest(:schools) school left join roster.mark on school_id = school or school_id is null
            group by school
            """;

    /// Two who join at once take different marks; nobody who adds one waits.
    private static final String JOIN =
            """
            with joined as (
              delete from roster.mark
              where id in (select id from roster.mark for update skip locked) returning school_id, lot)
            insert into roster.mark (trust_id, school_id, lot)
            select :trust, school_id, sum(lot) from joined group by school_id
            """;

    private final JdbcClient db;
    private final Clock clock;

    Editions(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// The edition of a school's names, and how many marks it is the sum of.
    record Seen(SchoolId school, Edition edition, int marks) {
        /// So few are summed faster than they are joined.
        private static final int MANY = 64;

        boolean isOfMany() {
            return marks > MANY;
        }
    }

    /// That of the school of the running scope, as the running transaction sees it.
    Edition now() {
        var changes =
                db.sql(OF_THE_SCHOOL)
                        .param("school", Scope.current().school().value())
                        .query(BigDecimal.class)
                        .single();
        return new Edition(changes, LocalDate.now(clock));
    }

    /// Those of these schools of the trust.
    List<Seen> of(Collection<SchoolId> schools) {
        var today = LocalDate.now(clock);
        return db.sql(OF_SCHOOLS)
                .param("schools", schools.stream().map(SchoolId::value).toArray(UUID[]::new))
                .query(
                        (row, _) ->
                                new Seen(
                                        new SchoolId(row.getObject(1, UUID.class)),
                                        new Edition(row.getBigDecimal(2), today),
                                        row.getInt(3)))
                .list();
    }

    /// Puts one mark for all those of a school; no edition changes.
    void join() {
        int _ = db.sql(JOIN).param("trust", Scope.current().trust().value()).update();
    }
}
