package org.verger.imports;

import static java.util.stream.Collectors.groupingBy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// The first row of a file: where each column stands.
final class Headings {
    private final List<String> cells;
    private final Map<Column, List<Integer>> places;

    Headings(List<String> cells) {
        this.cells = cells.stream().map(Cells::clean).toList();
        this.places =
                IntStream.range(0, cells.size())
                        .boxed()
                        .filter(place -> columnAt(place).isPresent())
                        .collect(groupingBy(place -> columnAt(place).orElseThrow()));
    }

    /// All that is wrong with them.
    List<Fault> faults() {
        return Arrays.stream(Column.values()).flatMap(column -> fault(column).stream()).toList();
    }

    /// What a row says in each column, where every column stands once.
    Map<Column, String> sorted(List<String> row) {
        var sorted = new EnumMap<Column, String>(Column.class);
        places.forEach((column, at) -> sorted.put(column, row.get(at.getFirst())));
        return sorted;
    }

    /// The headings that are no column's.
    List<String> leftOut() {
        return IntStream.range(0, cells.size())
                .filter(place -> columnAt(place).isEmpty())
                .mapToObj(cells::get)
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    int size() {
        return cells.size();
    }

    private Optional<Fault> fault(Column column) {
        return switch (places.getOrDefault(column, List.of()).size()) {
            case 0 -> Optional.of(new Fault.NoColumn(column));
            case 1 -> Optional.empty();
            default -> Optional.of(new Fault.ColumnTwice(column));
        };
    }

    private Optional<Column> columnAt(int place) {
        return Column.headed(cells.get(place));
    }
}
