package org.verger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/// Writes random questions to random tables: joins of every kind, predicates that ask for what is
/// foreign by name, unions and sub-selects. Each answers with the trust, the school and the table
/// of what it found.
final class RandomQuery {
    private static final List<String> JOINS =
            List.of("join", "left join", "right join", "full join");
    private final Random random;
    private final List<Table> tables;
    private final List<UUID> names;

    /// A table with its columns and their types; whether its wall asks for the school.
    record Table(String name, boolean bySchool, Map<String, String> columns) {
        Table {
            columns = Map.copyOf(columns);
        }

        private List<String> columnsOf(String type) {
            return columns.entrySet().stream()
                    .filter(column -> column.getValue().equals(type))
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
        }

        private List<String> all() {
            return columns.keySet().stream().sorted().toList();
        }
    }

    /// @param names the ids of trusts and schools, own and foreign, that predicates may name
    RandomQuery(Random random, List<Table> tables, List<UUID> names) {
        this.random = random;
        this.tables = List.copyOf(tables);
        this.names = List.copyOf(names);
    }

    String next() {
        return switch (random.nextInt(4)) {
            case 0 -> from(one(tables));
            case 1 -> from(one(tables)) + " union all " + from(one(tables));
            case 2 ->
                    "select * from (%s) x where x.trust <> '%s' or x.school is null or true"
                            .formatted(from(one(tables)), one(names));
            default -> joined(one(tables), one(tables));
        };
    }

    private String from(Table table) {
        return "(select %s from %s a where %s order by %s limit %d)"
                .formatted(
                        shown(table, "a"),
                        table.name,
                        predicate(table, "a"),
                        "a." + one(table.all()),
                        1 + random.nextInt(50));
    }

    private String joined(Table left, Table right) {
        var join =
                " from %s a %s %s b on %s"
                        .formatted(left.name, one(JOINS), right.name, on(left, right));
        var where = " where " + predicate(left, "a") + " limit 50)";
        return "(select "
                + shown(left, "a")
                + join
                + where
                + " union all (select "
                + shown(right, "b")
                + join
                + where;
    }

    private String on(Table left, Table right) {
        return random.nextInt(3) == 0
                ? "a.trust_id = b.trust_id"
                : "a.%s = b.%s"
                        .formatted(one(left.columnsOf("uuid")), one(right.columnsOf("uuid")));
    }

    private String predicate(Table table, String alias) {
        var parts = new ArrayList<String>();
        for (int i = random.nextInt(3); i >= 0; i--) parts.add(simple(table, alias));
        return "(" + String.join(random.nextBoolean() ? " and " : " or ", parts) + ")";
    }

    private String simple(Table table, String alias) {
        var column = alias + "." + one(table.all());
        var id = alias + "." + one(table.columnsOf("uuid"));
        var other = one(tables);
        return switch (random.nextInt(9)) {
            case 0 -> "true";
            case 1 -> column + " is not null";
            case 2 -> column + " is distinct from null";
            case 3 -> "%s = '%s'".formatted(id, one(names));
            case 4 -> "%s <> '%s'".formatted(id, one(names));
            case 5 -> "%s::text like '%%%x%%'".formatted(column, random.nextInt(16));
            case 6 ->
                    "%s in (select %s from %s)"
                            .formatted(id, one(other.columnsOf("uuid")), other.name);
            case 7 ->
                    "exists (select from %s o where o.trust_id <> '%s')"
                            .formatted(other.name, one(names));
            default -> "not (%s is null)".formatted(column);
        };
    }

    private static String shown(Table table, String alias) {
        var school = table.bySchool ? alias + ".school_id" : "null::uuid";
        return "%s.trust_id as trust, %s as school, '%s' as found"
                .formatted(alias, school, table.name);
    }

    private <T> T one(List<T> many) {
        return many.get(random.nextInt(many.size()));
    }
}
