package org.verger.imports;

/// Why a file, or one of its rows, cannot be taken over.
public sealed interface Fault {

    /// It is larger than this many bytes.
    record TooLarge(int most) implements Fault {}

    /// There is nothing in it.
    record Empty() implements Fault {}

    /// It is a spreadsheet, not a CSV file.
    record Spreadsheet() implements Fault {}

    /// It is not text in any spelling that is known.
    record NotText() implements Fault {}

    /// It has headings and no rows.
    record NoRows() implements Fault {}

    /// It has more rows than this.
    record TooManyRows(int most) implements Fault {}

    /// No heading is this column's.
    record NoColumn(Column column) implements Fault {}

    /// Two headings are this column's.
    record ColumnTwice(Column column) implements Fault {}

    /// A quotation mark is opened and not closed, or text stands beside it.
    record BrokenQuotes() implements Fault {}

    /// It has more or fewer cells than there are headings.
    record OtherCells(int cells, int headings) implements Fault {}

    /// The cell is empty, and must not be.
    record Blank(Column column) implements Fault {}

    /// The cell is longer than the column takes.
    record TooLong(Column column, int characters) implements Fault {}

    /// The cell holds characters that nobody sees: they change the order of letters, or are none.
    record Hidden(Column column) implements Fault {}

    /// Another row, on this line, has the same reference.
    record ReferenceTwice(int line) implements Fault {}
}
