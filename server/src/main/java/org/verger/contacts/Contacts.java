package org.verger.contacts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableList;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.contacts.Way.Kind;
import org.verger.ledger.Act;
import org.verger.ledger.Ledger;
import org.verger.ledger.Thing;
import org.verger.platform.Scope;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How the school is reached that the scope is for.
@Service
public class Contacts {
    private static final String LIST =
            "select kind, value from contacts.way order by kind, position";
    private static final String FORGET = "delete from contacts.way";
    private static final String ADD =
            """
            insert into contacts.way (trust_id, school_id, kind, value, position)
            values (:trust, :school, :kind, :value, :position)
            """;

    private final JdbcClient db;
    private final Ledger ledger;

    Contacts(JdbcClient db, Ledger ledger) {
        this.db = db;
        this.ledger = ledger;
    }

    /// The ways of each kind as they are written, in the school's own order; a kind of which there
    /// is none is not in it.
    @Transactional(readOnly = true)
    public Map<Kind, List<String>> list() {
        return db
                .sql(LIST)
                .query((row, _) -> new Way(Kind.valueOf(row.getString(1)), row.getString(2)))
                .list()
                .stream()
                .collect(groupingBy(Way::kind, mapping(Way::value, toUnmodifiableList())));
    }

    /// Makes the ways to reach the school these.
    @Transactional
    public void keep(Collection<Way> ways) {
        var distinct = ways.stream().distinct().toList();
        int _ = db.sql(FORGET).update();
        for (int position = 0; position < distinct.size(); position++)
            add(distinct.get(position), position);
        var kinds = distinct.stream().map(way -> way.kind().name()).distinct().sorted();
        ledger.write(
                new Act(
                        "contacts.kept",
                        new Thing("school", Scope.current().school().value()),
                        Set.of(),
                        Map.of("kinds", kinds.collect(joining(" ")))));
    }

    private void add(Way way, int position) {
        int _ =
                db.sql(ADD)
                        .param("trust", Scope.current().trust().value())
                        .param("school", Scope.current().school().value())
                        .param("kind", way.kind().name())
                        .param("value", way.value())
                        .param("position", position)
                        .update();
    }
}
