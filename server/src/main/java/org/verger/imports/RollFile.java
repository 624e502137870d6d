package org.verger.imports;

import java.util.List;

/// Reads a list of all of a school's pupils from a CSV file. Everything that is wrong is said at
/// once, and nothing is guessed.
final class RollFile {
    /// The most bytes a file has.
    static final int MOST_BYTES = 5 * 1024 * 1024;

    /// The most rows a file has beneath its headings.
    static final int MOST_ROWS = 40_000;

    private static final List<byte[]> SPREADSHEETS =
            List.of(
                    new byte[] {'P', 'K', 3, 4},
                    new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});

    private RollFile() {}

    static Reading read(byte[] content) {
        if (content.length > MOST_BYTES) {
            return Reading.unreadable(new Fault.TooLarge(MOST_BYTES));
        }
        if (SPREADSHEETS.stream().anyMatch(start -> startsWith(content, start))) {
            return Reading.unreadable(new Fault.Spreadsheet());
        }
        return FileText.of(content)
                .map(RollFile::read)
                .orElseGet(() -> Reading.unreadable(new Fault.NotText()));
    }

    private static Reading read(FileText file) {
        var rows = CsvRows.of(file.text(), MOST_ROWS + 2);
        if (rows.rows().isEmpty()) return nothing(rows);
        if (rows.rows().size() > MOST_ROWS + 1) {
            return Reading.unreadable(new Fault.TooManyRows(MOST_ROWS));
        }
        var headings = new Headings(rows.rows().getFirst().cells());
        var faults = headings.faults();
        if (!faults.isEmpty()) return misheaded(rows.rows().getFirst().line(), faults);
        return new RowReader(headings, file.isWindows()).read(rows);
    }

    private static Reading nothing(CsvRows rows) {
        if (rows.brokenAt() == 0) return Reading.unreadable(new Fault.Empty());
        return misheaded(rows.brokenAt(), List.of(new Fault.BrokenQuotes()));
    }

    private static Reading misheaded(int line, List<Fault> faults) {
        return new Reading(
                List.of(),
                faults.stream().map(fault -> new Reading.Complaint(line, fault)).toList(),
                List.of());
    }

    private static boolean startsWith(byte[] content, byte[] start) {
        return content.length >= start.length
                && java.util.Arrays.equals(content, 0, start.length, start, 0, start.length);
    }
}
