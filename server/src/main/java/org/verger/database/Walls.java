package org.verger.database;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// The tables that say of which trust a row is, as the catalogue knows them, and what guards them
/// against their owner.
final class Walls {
    private static final String OF_A_TRUST =
            """
            from pg_class t
            join pg_namespace s on s.oid = t.relnamespace
            join pg_attribute a on a.attrelid = t.oid and a.attname = 'trust_id' and not a.attisdropped
            where t.relkind in ('r', 'p') and s.nspname !~ '^pg_'
            """;
    private static final String TABLES =
            "select format('%I.%I', s.nspname, t.relname) " + OF_A_TRUST + " order by 1";
    private static final String REFERENCES =
            """
            select conrelid::regclass::text, confrelid::regclass::text from pg_constraint
            where contype = 'f' and conrelid <> confrelid
            """;
    private static final String GUARDS =
            """
            select tgrelid::regclass::text, quote_ident(tgname), tgenabled = 'A' from pg_trigger
            where not tgisinternal and tgenabled <> 'D'
              and tgrelid in (select t.oid
            """
                    + OF_A_TRUST
                    + ")";

    private final JdbcClient db;

    /// A trigger that refuses what the owner does, too.
    private record Guard(String table, String name, boolean always) {}

    private record Reference(String from, String to) {}

    Walls(JdbcClient db) {
        this.db = db;
    }

    /// Does this with the walls open for the owner, and closes them again. Should it fail, the
    /// transaction takes all of it back.
    <T> T lifted(Supplier<T> work) {
        var tables = tables();
        var guards = guards();
        tables.forEach(table -> alter(table, "no force row level security"));
        guards.forEach(guard -> alter(guard.table, "disable trigger " + guard.name));
        var done = work.get();
        guards.forEach(
                guard ->
                        alter(
                                guard.table,
                                (guard.always ? "enable always" : "enable")
                                        + " trigger "
                                        + guard.name));
        tables.forEach(table -> alter(table, "force row level security"));
        return done;
    }

    /// The tables, each before those that it refers to.
    List<String> tablesLowestLast() {
        var left = new LinkedHashSet<>(tables());
        var references = references();
        var ordered = new ArrayList<String>();
        while (!left.isEmpty()) {
            var free =
                    left.stream().filter(table -> !isReferredTo(table, left, references)).toList();
            if (free.isEmpty()) throw new IllegalStateException("tables refer in a ring: " + left);
            ordered.addAll(free);
            free.forEach(left::remove);
        }
        return ordered;
    }

    private static boolean isReferredTo(
            String table, Set<String> left, List<Reference> references) {
        return references.stream().anyMatch(one -> one.to.equals(table) && left.contains(one.from));
    }

    private List<String> tables() {
        return db.sql(TABLES).query((row, _) -> row.getString(1)).list();
    }

    private List<Reference> references() {
        return db.sql(REFERENCES)
                .query((row, _) -> new Reference(row.getString(1), row.getString(2)))
                .list();
    }

    private List<Guard> guards() {
        return db.sql(GUARDS)
                .query((row, _) -> new Guard(row.getString(1), row.getString(2), row.getBoolean(3)))
                .list();
    }

    private void alter(String table, String how) {
        var _ = db.sql("alter table " + table + " " + how).update();
    }
}
