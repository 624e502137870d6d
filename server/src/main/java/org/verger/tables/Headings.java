package org.verger.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// The first row of a file: where each column stands.
final class Headings {
    private final List<Column> columns;
    private final List<String> cells;
    private final Map<Column, List<Integer>> places = new LinkedHashMap<>();

    Headings(List<Column> columns, List<String> cells) {
        this.columns = columns;
        this.cells = cells.stream().map(Cells::clean).toList();
        for (var column : columns) places.put(column, placesOf(column));
    }

    /// All that is wrong with them.
    List<Fault> faults() {
        return columns.stream().flatMap(column -> fault(column).stream()).toList();
    }

    /// What a row says in each column.
    Map<Column, String> sorted(List<String> row) {
        var sorted = new LinkedHashMap<Column, String>();
        places.forEach(
                (column, at) -> {
                    boolean there = !at.isEmpty() && at.getFirst() < row.size();
                    var cell = there ? Cells.clean(row.get(at.getFirst())) : "";
                    sorted.put(column, Cells.told(cell));
                });
        return sorted;
    }

    /// The headings that are no column's.
    List<String> leftOut() {
        return cells.stream()
                .filter(cell -> !cell.isEmpty())
                .filter(cell -> columns.stream().noneMatch(column -> column.isHeaded(cell)))
                .toList();
    }

    /// How many there are, those at the end included that say nothing.
    int size() {
        return cells.size();
    }

    /// How many there are up to the last that says anything.
    int named() {
        int named = cells.size();
        while (named > 0 && cells.get(named - 1).isEmpty()) named--;
        return named;
    }

    private List<Integer> placesOf(Column column) {
        return IntStream.range(0, cells.size())
                .filter(place -> column.isHeaded(cells.get(place)))
                .boxed()
                .toList();
    }

    private Optional<Fault> fault(Column column) {
        int found = places.getOrDefault(column, List.of()).size();
        if (found > 1) return Optional.of(new Fault.ColumnTwice(column));
        boolean missing = found == 0 && column.need() != Column.Need.NOTHING;
        return missing ? Optional.of(new Fault.NoColumn(column)) : Optional.empty();
    }
}
