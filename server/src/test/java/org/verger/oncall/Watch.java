package org.verger.oncall;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.verger.platform.PersonId;
import org.verger.platform.Scope;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Colleagues of a school who can be called.
final class Watch {
    static final Duration TEN = Duration.ofMinutes(10);

    private static final String PEOPLE =
            """
            with added as (
              insert into people.person (trust_id, id, given, family, email)
              select :trust, id, 'Ivy', 'Number ' || place, 'ivy.' || place || '@' || :school || '.example'
              from unnest(:ids, :places) as p (id, place)
              returning id)
            insert into people.appointment (trust_id, id, person_id, school_id, role, starts)
            select :trust, gen_random_uuid(), id, :at, 'TEACHER', date '2020-01-01' from added
            """;

    private final Scope scope;
    private final JdbcClient db;
    private final TransactionOperations transactions;

    Watch(Scope scope, JdbcClient db, TransactionOperations transactions) {
        this.scope = scope;
        this.db = db;
        this.transactions = transactions;
    }

    /// So many people who work at the school, the first being "Ivy Number 0".
    List<PersonId> people(int many) {
        var ids = IntStream.range(0, many).mapToObj(_ -> UUID.randomUUID()).toList();
        int _ =
                within(
                        () ->
                                db.sql(PEOPLE)
                                        .param("trust", scope.trust().value())
                                        .param("school", scope.school().toString())
                                        .param("at", scope.school().value())
                                        .param("ids", ids.toArray(UUID[]::new))
                                        .param(
                                                "places",
                                                IntStream.range(0, many)
                                                        .boxed()
                                                        .toArray(Integer[]::new))
                                        .update());
        return ids.stream().map(PersonId::new).toList();
    }

    /// A link of somebody who has no deputy.
    static Chain.Link link(PersonId person) {
        return new Chain.Link(person, Optional.empty(), TEN);
    }

    <T> T within(Supplier<T> work) {
        return scope.call(() -> Objects.requireNonNull(transactions.execute(_ -> work.get())));
    }
}
