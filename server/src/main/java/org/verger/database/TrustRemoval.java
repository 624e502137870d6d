package org.verger.database;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

import javax.sql.DataSource;

/// Takes whole trusts out of the database: every row of every table that says whose it is, and what
/// waits for them outside the walls. It works as the owner of the tables, in one transaction, with
/// the walls and the guards of the ledger lifted for just as long: all or nothing.
@Component
public class TrustRemoval {
    /// What stands outside the walls and holds a trust's id within other data. Java writes the
    /// latter half of an id first.
    private static final Map<String, String> OUTSIDE =
            Map.of(
                    "platform.session",
                    """
                    delete from platform.session s using people.person p
                    where p.trust_id = any (:trusts) and s.principal_name = p.id::text
                    """,
                    "platform.event_publication",
                    """
                    delete from platform.event_publication e using unnest(:trusts::uuid[]) t
                    where position(t::text in e.serialized_event) > 0
                    """,
                    "platform.scheduled_tasks",
                    """
                    delete from platform.scheduled_tasks w using unnest(:trusts::uuid[]) t
                    where position(t::text in w.task_instance) > 0
                       or position(convert_to(t::text, 'UTF8') in w.task_data) > 0
                       or position(substring(uuid_send(t) from 9) || substring(uuid_send(t) for 8) in w.task_data) > 0
                    """);

    private final DataSource migrator;

    TrustRemoval(@Qualifier("migrator") DataSource migrator) {
        this.migrator = migrator;
    }

    /// Whether every table is there: the doors are hung last.
    public boolean isLaid() {
        return JdbcClient.create(migrator)
                .sql("select to_regproc('demonstration.can_anybody_sign_in') is not null")
                .query(Boolean.class)
                .single();
    }

    /// Removes them.
    ///
    /// @param which answers which trusts, asked inside the transaction and past the walls
    /// @return how many rows of each table that were, for the tables that had any
    public Map<String, Integer> remove(Function<JdbcClient, ? extends Collection<UUID>> which) {
        var db = JdbcClient.create(migrator);
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(migrator));
        return Objects.requireNonNull(
                transaction.execute(_ -> new Walls(db).lifted(() -> delete(db, which.apply(db)))));
    }

    private static Map<String, Integer> delete(JdbcClient db, Collection<UUID> trusts) {
        var ids = trusts.toArray(UUID[]::new);
        var removed = new LinkedHashMap<String, Integer>();
        if (ids.length == 0) return removed;
        OUTSIDE.forEach(
                (table, delete) ->
                        count(removed, table, db.sql(delete).param("trusts", ids).update()));
        for (var table : new Walls(db).tablesLowestLast()) {
            var delete = db.sql("delete from " + table + " where trust_id = any (:trusts)");
            count(removed, table, delete.param("trusts", ids).update());
        }
        return removed;
    }

    private static void count(Map<String, Integer> removed, String table, int rows) {
        if (rows > 0) removed.put(table, rows);
    }
}
