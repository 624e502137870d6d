package org.verger.tables;

/// Why a file, or one of its rows, cannot be used.
public sealed interface Fault {

    /// What the file is when it is no table.
    enum Nature implements Fault {
        EMPTY,
        SPREADSHEET,
        OLD_SPREADSHEET,
        PDF,
        WEB_PAGE,
        ZIP,
        PICTURE,
        UTF_16,
        NOT_TEXT,
        NO_ROWS
    }

    /// What is wrong with a zip file, or with one of the files in it.
    enum Packing implements Fault {
        NOT_ZIP,
        DAMAGED,
        LOCKED,
        NESTED,
        ASTRAY,
        BOMB,
        TOO_LARGE,
        TOO_MANY,
        TWICE,
        MISSING
    }

    /// It is larger than this many bytes.
    record TooLarge(int most) implements Fault {}

    /// It has more rows than this.
    record TooManyRows(int most) implements Fault {}

    /// It has more columns than this.
    record TooManyColumns(int columns, int most) implements Fault {}

    /// A row goes on for more than this many characters.
    record EndlessRow(int most) implements Fault {}

    /// No heading is this column's.
    record NoColumn(Column column) implements Fault {}

    /// Two headings are this column's.
    record ColumnTwice(Column column) implements Fault {}

    /// A quotation mark is opened and not closed, or text stands beside it.
    record BrokenQuotes() implements Fault {}

    /// The file says that it is UTF-8, and here it is not.
    record NotUtf8() implements Fault {}

    /// It has more cells than there are headings.
    record OtherCells(int cells, int headings) implements Fault {}

    /// The cell is empty, and must not be.
    record Blank(Column column) implements Fault {}

    /// The cell is longer than the column takes.
    record TooLong(Column column, int characters) implements Fault {}

    /// The cell holds characters that nobody sees: they change the order of letters, or are none.
    record Hidden(Column column) implements Fault {}

    /// The cell has no letter in it, and is to hold a name.
    record NoLetter(Column column) implements Fault {}

    /// Another row, on this line, says the same in this column.
    record Twice(Column column, int line) implements Fault {}

    /// The cell is no day that there is.
    record NoDay(Column column) implements Fault {}

    /// The cell is a day that cannot be meant: still to come, or too long ago.
    record UnlikelyDay(Column column) implements Fault {}

    /// The cell is none of these words.
    record NoneOf(Column column, String words) implements Fault {}

    /// The cell is no e-mail address.
    record NoAddress(Column column) implements Fault {}

    /// Nothing is known by what the cell says.
    record Unknown(Column column) implements Fault {}

    /// Something that one kind of list alone can have wrong; it has words of its own.
    ///
    /// @param about what they are about; empty for nothing
    record Particular(String reason, String about) implements Fault {}
}
