package org.verger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.platform.Actor;
import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/// Random questions from random scopes, as the role that the application works as. Nothing that is
/// not the scope's may ever be among the answers.
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RandomScopesTest {
    private static final int A_VISIT = 25;
    private static final String TABLES =
            """
            select c.table_schema || '.' || c.table_name, c.column_name, c.udt_name,
                   exists (select from pg_policies p where p.schemaname = c.table_schema
                              and p.tablename = c.table_name and p.policyname ~ '^of_the_(trust_and_)?school$'
                              and p.cmd in ('ALL', 'SELECT'))
            from information_schema.columns c
            join pg_class t on t.oid = (quote_ident(c.table_schema) || '.' || quote_ident(c.table_name))::regclass
            where t.relrowsecurity and t.relkind = 'r' and c.is_generated = 'NEVER'
              and c.table_schema !~ '^(pg_|information_schema$)'
            """;

    @Autowired private JdbcClient db;
    @Autowired private TransactionTemplate transactions;
    private List<RandomQuery.Table> tables = List.of();
    private Canaries canaries = new Canaries(List.of());

    private record Column(String table, String name, String type, boolean bySchool) {}

    private record Found(Optional<UUID> trust, Optional<UUID> school, String table) {}

    @BeforeAll
    void plant() {
        canaries = Canaries.planted(db, transactions).withSealedThings(db, transactions);
        tables =
                db
                        .sql(TABLES)
                        .query(
                                (row, _) ->
                                        new Column(
                                                row.getString(1),
                                                row.getString(2),
                                                row.getString(3),
                                                row.getBoolean(4)))
                        .list()
                        .stream()
                        .collect(groupingBy(Column::table, mapping(c -> c, toList())))
                        .entrySet()
                        .stream()
                        .map(table -> table(table.getKey(), table.getValue()))
                        .sorted(Comparator.comparing(RandomQuery.Table::name))
                        .toList();
    }

    @Test
    void everyWalledTableHasACanaryInEveryCage() {
        assertThat(tables).hasSizeGreaterThan(15);
        for (var cage : canaries.cages()) {
            for (var table : tables) {
                assertThat(in(at(cage), "select count(*) from " + table.name()))
                        .as(table.name())
                        .isPositive();
            }
        }
    }

    @Test
    void tenThousandRandomQuestionsFindNothingForeign() {
        ask(10_000, 20_261_123);
    }

    @Test
    @Tag("real")
    void aHundredThousandRandomQuestionsFindNothingForeign() {
        ask(100_000, 20_261_124);
    }

    @Test
    void nothingIsWrittenIntoAnotherCage() {
        int tried = 0;
        for (var table : tables) {
            for (var cage : canaries.cages()) {
                for (var other : canaries.cages()) {
                    if (!isForeign(table, cage, other)) continue;
                    refuseCopyInto(table, cage, other);
                    refuseMoveInto(table, cage, other);
                    assertThat(reached(table, cage, other)).as(table.name()).isZero();
                    tried += 3;
                }
            }
        }
        System.out.printf("writes into other cages: %d tried, all refused%n", tried);
        assertThat(tried).isGreaterThan(1_000);
    }

    private void ask(int questions, long seed) {
        var random = new Random(seed);
        var names = new ArrayList<UUID>();
        canaries.cages().forEach(cage -> names.add(cage.trust().value()));
        canaries.schools().stream().map(SchoolId::value).sorted().forEach(names::add);
        var query = new RandomQuery(random, tables, names);
        var own = new HashMap<String, Integer>();
        var foreign = new ArrayList<String>();
        int unscoped = 0;
        for (int asked = 0; asked < questions; asked += A_VISIT) {
            var scope = scope(random);
            for (var found : visit(scope, query)) {
                if (isOf(scope, found)) own.merge(found.table, 1, Integer::sum);
                else foreign.add(scope + " shows " + found);
            }
            if (scope.isEmpty()) unscoped += A_VISIT;
        }
        int seen = own.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf(
                "random questions: %d asked, %d of them without a scope, %d own rows seen in %d of"
                        + " %d tables, %d foreign%n",
                questions, unscoped, seen, own.size(), tables.size(), foreign.size());
        assertThat(foreign).isEmpty();
        assertThat(own).hasSameSizeAs(tables);
        assertThat(seen).as("most questions find something").isGreaterThan(questions / 2);
        assertThat(unscoped).isPositive();
    }

    /// The right cage, its sister, both, a school of another trust, nobody at all.
    private Optional<Scope> scope(Random random) {
        var cages = canaries.cages();
        var cage = cages.get(random.nextInt(cages.size()));
        var trust = random.nextInt(12) == 0 ? new TrustId(new UUID(7, 7)) : cage.trust();
        var schools = new HashSet<SchoolId>();
        if (random.nextInt(8) != 0) schools.add(cage.school());
        if (random.nextInt(3) == 0) schools.add(cages.get(random.nextInt(6)).school());
        if (random.nextInt(16) == 0) schools.addAll(canaries.schools());
        return random.nextInt(8) == 0
                ? Optional.empty()
                : Optional.of(new Scope(trust, schools, Actor.Machine.VERGER));
    }

    private boolean isOf(Optional<Scope> scope, Found found) {
        return scope.isPresent()
                && found.trust.equals(Optional.of(scope.get().trust().value()))
                && (found.school.isEmpty()
                        || scope.get().schools().contains(new SchoolId(found.school.get())));
    }

    private List<Found> visit(Optional<Scope> scope, RandomQuery query) {
        var found = new ArrayList<Found>();
        Runnable visit =
                () ->
                        transactions.executeWithoutResult(
                                _ -> {
                                    for (int i = 0; i < A_VISIT; i++)
                                        found.addAll(found(query.next()));
                                });
        if (scope.isPresent()) scope.get().run(visit);
        else visit.run();
        return found;
    }

    private List<Found> found(String question) {
        return db.sql(question).query(RandomScopesTest::found).list().stream()
                .filter(found -> found.trust.isPresent())
                .toList();
    }

    /// The outer side of a join may be empty: then there is no trust.
    private static Found found(ResultSet row, int number) throws SQLException {
        return new Found(
                Optional.ofNullable(row.getObject(1, UUID.class)),
                Optional.ofNullable(row.getObject(2, UUID.class)),
                row.getString(3));
    }

    private static boolean isForeign(
            RandomQuery.Table table, Canaries.Cage cage, Canaries.Cage other) {
        return !cage.trust().equals(other.trust())
                || (table.bySchool() && !cage.school().equals(other.school()));
    }

    private void refuseCopyInto(RandomQuery.Table table, Canaries.Cage cage, Canaries.Cage other) {
        var columns = String.join(", ", table.columns().keySet());
        var copy =
                "insert into %1$s (%2$s) select %2$s from (select (jsonb_populate_record(x,"
                        + " '%3$s')).* from %1$s x limit 1) y";
        assertThatThrownBy(
                        () ->
                                write(
                                        at(cage),
                                        copy.formatted(
                                                table.name(), columns, address(table, other))))
                .as(table.name())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("row-level security policy");
    }

    private void refuseMoveInto(RandomQuery.Table table, Canaries.Cage cage, Canaries.Cage other) {
        var move =
                table.bySchool()
                        ? "update %s set trust_id = '%s', school_id = '%s'"
                        : "update %s set trust_id = '%s'";
        assertThatThrownBy(
                        () ->
                                write(
                                        at(cage),
                                        move.formatted(
                                                table.name(), other.trust(), other.school())))
                .as(table.name())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageMatching("(?s).*(row-level security policy|permission denied).*");
    }

    /// How many rows of the other cage a lock or a look by name reaches.
    private int reached(RandomQuery.Table table, Canaries.Cage cage, Canaries.Cage other) {
        var where = table.bySchool() ? " and school_id = '" + other.school() + "'" : "";
        return in(
                at(cage),
                "select count(*) from %s where trust_id = '%s'%s"
                        .formatted(table.name(), other.trust(), where));
    }

    private static String address(RandomQuery.Table table, Canaries.Cage cage) {
        return table.bySchool()
                ? "{\"trust_id\": \"%s\", \"school_id\": \"%s\"}"
                        .formatted(cage.trust(), cage.school())
                : "{\"trust_id\": \"%s\"}".formatted(cage.trust());
    }

    private static Scope at(Canaries.Cage cage) {
        return Scope.at(cage.trust(), cage.school(), Actor.Machine.VERGER);
    }

    private int in(Scope scope, String count) {
        return scope.call(
                () ->
                        Objects.requireNonNull(
                                transactions.execute(
                                        _ -> db.sql(count).query(Integer.class).single())));
    }

    private void write(Scope scope, String statement) {
        scope.run(
                () ->
                        transactions.executeWithoutResult(
                                undo -> {
                                    undo.setRollbackOnly();
                                    db.sql(statement).update();
                                }));
    }

    private static RandomQuery.Table table(String name, List<Column> columns) {
        return new RandomQuery.Table(
                name,
                columns.getFirst().bySchool,
                columns.stream().collect(toMap(Column::name, Column::type)));
    }
}
