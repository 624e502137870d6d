package org.verger.signin;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.Canaries.Cage;
import org.verger.platform.Actor;
import org.verger.platform.Scope;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// What schools keep, table by table, as a digest of the rows: the same before and after, or
/// something was changed. What the whole trust keeps is left out: it changes with any school's
/// work.
record SchoolRows(JdbcClient db, TransactionTemplate transactions) {
    private static final String TABLES =
            """
            select c.table_schema || '.' || c.table_name from information_schema.columns c
            join pg_class t on t.oid = (quote_ident(c.table_schema) || '.' || quote_ident(c.table_name))::regclass
            where c.column_name = 'school_id' and t.relrowsecurity and t.relkind = 'r'
            """;
    private static final String ROWS =
            """
            select coalesce(string_agg(md5(t::text), ' ' order by t::text), '') from %s t
            where school_id = :school
            """;

    Map<String, String> of(Cage... schools) {
        var tables =
                Objects.requireNonNull(
                        transactions.execute(_ -> db.sql(TABLES).query(String.class).list()));
        var kept = new TreeMap<String, String>();
        for (var school : schools)
            for (var table : tables) kept.put(school.school() + " " + table, rows(school, table));
        if (kept.values().stream().filter(rows -> !rows.isEmpty()).count() < tables.size())
            throw new AssertionError("there is nothing in most tables, so nothing is compared");
        return kept;
    }

    private String rows(Cage cage, String table) {
        return Scope.at(cage.trust(), cage.school(), Actor.Machine.VERGER)
                .call(
                        () ->
                                Objects.requireNonNull(
                                        transactions.execute(
                                                _ ->
                                                        db.sql(ROWS.formatted(table))
                                                                .param(
                                                                        "school",
                                                                        cage.school().value())
                                                                .query(String.class)
                                                                .single())));
    }
}
