package org.verger.imports;

import org.verger.people.PersonName;
import org.verger.pupils.Enrolment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Reads the rows beneath known headings, and keeps what is wrong with each.
final class RowReader {
    private final Headings headings;
    private final boolean isWindows;
    private final Map<String, Integer> lineOf = new HashMap<>();
    private final List<Enrolment> children = new ArrayList<>();
    private final List<Reading.Complaint> complaints = new ArrayList<>();
    private final List<Integer> likeFormulas = new ArrayList<>();

    RowReader(Headings headings, boolean isWindows) {
        this.headings = headings;
        this.isWindows = isWindows;
    }

    /// Reads all rows but the first, which the headings are.
    Reading read(CsvRows rows) {
        rows.rows().stream().skip(1).forEach(this::read);
        if (rows.brokenAt() > 0) complain(rows.brokenAt(), new Fault.BrokenQuotes());
        if (children.isEmpty() && complaints.isEmpty()) complain(0, new Fault.NoRows());
        return new Reading(children, complaints, remarks());
    }

    private void read(CsvRows.Row row) {
        if (filled(row) > headings.size()) {
            complain(row.line(), new Fault.OtherCells(filled(row), headings.size()));
            return;
        }
        var cells = headings.sorted(padded(row));
        cells.replaceAll((_, cell) -> Cells.clean(cell));
        var faults = Stream.concat(faults(cells), twice(cells, row.line())).toList();
        faults.forEach(fault -> complain(row.line(), fault));
        if (faults.isEmpty()) children.add(child(cells));
        if (cells.values().stream().anyMatch(Cells::isLikeFormula)) likeFormulas.add(row.line());
    }

    private static Stream<Fault> faults(Map<Column, String> cells) {
        return cells.entrySet().stream().flatMap(cell -> faults(cell.getKey(), cell.getValue()));
    }

    private static Stream<Fault> faults(Column column, String cell) {
        if (cell.isEmpty())
            return column.isNeeded() ? Stream.of(new Fault.Blank(column)) : Stream.of();
        if (Cells.hidesCharacters(cell)) return Stream.of(new Fault.Hidden(column));
        if (cell.length() > column.longest()) {
            return Stream.of(new Fault.TooLong(column, cell.length()));
        }
        return Stream.of();
    }

    private Stream<Fault> twice(Map<Column, String> cells, int line) {
        var reference = cells.getOrDefault(Column.REFERENCE, "");
        if (reference.isEmpty()) return Stream.of();
        var before = lineOf.putIfAbsent(reference, line);
        return before == null ? Stream.of() : Stream.of(new Fault.ReferenceTwice(before));
    }

    private static Enrolment child(Map<Column, String> cells) {
        return new Enrolment(
                cells.getOrDefault(Column.REFERENCE, ""),
                new PersonName(
                        cells.getOrDefault(Column.GIVEN, ""),
                        cells.getOrDefault(Column.FAMILY, "")),
                cells.getOrDefault(Column.YEAR_GROUP, ""),
                cells.getOrDefault(Column.CLASS, ""));
    }

    /// How many cells a row has up to the last that says anything.
    private static int filled(CsvRows.Row row) {
        int filled = row.cells().size();
        while (filled > 0 && Cells.clean(row.cells().get(filled - 1)).isEmpty()) filled--;
        return filled;
    }

    /// A row that ends early says nothing in the columns it lacks.
    private List<String> padded(CsvRows.Row row) {
        var cells = new ArrayList<>(row.cells());
        while (cells.size() < headings.size()) cells.add("");
        return cells;
    }

    private void complain(int line, Fault fault) {
        complaints.add(new Reading.Complaint(line, fault));
    }

    private List<Remark> remarks() {
        var remarks = new ArrayList<Remark>();
        if (isWindows) remarks.add(new Remark.ReadAsWindows());
        if (!likeFormulas.isEmpty()) remarks.add(new Remark.LikeFormulas(likeFormulas));
        if (!headings.leftOut().isEmpty()) remarks.add(new Remark.LeftOut(headings.leftOut()));
        return remarks;
    }
}
