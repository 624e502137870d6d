package org.verger.tables;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads the rows beneath known headings, and complains of each cell that is not sound.
final class RowReader {
    private final String file;
    private final Headings headings;
    private final Findings findings;
    private final TableReader.Taker taker;

    RowReader(String file, Headings headings, Findings findings, TableReader.Taker taker) {
        this.file = file;
        this.headings = headings;
        this.findings = findings;
        this.taker = taker;
    }

    void read(int line, List<String> row) {
        findings.countRow();
        var surplus = surplus(row);
        if (surplus.isPresent()) {
            findings.complain(file, line, surplus.get());
            return;
        }
        var cells = headings.sorted(row);
        var faults = faults(cells);
        faults.forEach(fault -> findings.complain(file, line, fault));
        if (cells.values().stream().anyMatch(Cells::isLikeFormula)) findings.likeFormula(line);
        taker.take(new Row(line, cells), faults.isEmpty());
    }

    /// An empty cell too many counts as one that says something: where a comma stands unquoted in a
    /// name, every cell after it has slipped, and the last may be the one that was empty anyway.
    private Optional<Fault> surplus(List<String> row) {
        if (row.size() > headings.size())
            return Optional.of(new Fault.OtherCells(row.size(), headings.size()));
        int filled = filled(row);
        return filled > headings.named()
                ? Optional.of(new Fault.OtherCells(filled, headings.named()))
                : Optional.empty();
    }

    private static List<Fault> faults(Map<Column, String> cells) {
        return cells.entrySet().stream()
                .flatMap(cell -> faults(cell.getKey(), cell.getValue()))
                .toList();
    }

    private static Stream<Fault> faults(Column column, String cell) {
        if (cell.isEmpty()) {
            boolean needed = column.need() == Column.Need.CELL;
            return needed ? Stream.of(new Fault.Blank(column)) : Stream.of();
        }
        if (Cells.hidesCharacters(cell)) return Stream.of(new Fault.Hidden(column));
        if (cell.length() > column.longest()) {
            return Stream.of(new Fault.TooLong(column, cell.length()));
        }
        return Stream.of();
    }

    /// How many cells a row has up to the last that says anything.
    private static int filled(List<String> row) {
        int filled = row.size();
        while (filled > 0 && Cells.clean(row.get(filled - 1)).isEmpty()) filled--;
        return filled;
    }
}
