package org.verger.imports;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The rows of a CSV file that say anything, each with the line it begins on, up to the row whose
/// quotation marks are broken, if one is.
///
/// @param brokenAt the line of that row; 0 for none
record CsvRows(List<Row> rows, int brokenAt) {

    /// One row.
    record Row(int line, List<String> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        private boolean saysAnything() {
            return cells.stream().anyMatch(cell -> !Cells.clean(cell).isEmpty());
        }
    }

    CsvRows {
        rows = List.copyOf(rows);
    }

    /// Reads this many rows at most. Cells are divided by commas, semicolons or tabs, whichever the
    /// first line has most of.
    static CsvRows of(String text, int most) {
        var format =
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(delimiter(text))
                        .setIgnoreEmptyLines(false)
                        .get();
        try (var parser =
                CSVParser.builder().setReader(new StringReader(text)).setFormat(format).get()) {
            return read(parser, most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CsvRows read(CSVParser parser, int most) {
        var rows = new ArrayList<Row>();
        int line = 1;
        try {
            var records = parser.iterator();
            while (rows.size() < most && records.hasNext()) {
                int next = (int) parser.getCurrentLineNumber() + 1;
                var row = new Row(line, records.next().stream().toList());
                if (row.saysAnything()) rows.add(row);
                line = next;
            }
        } catch (UncheckedIOException e) {
            return new CsvRows(rows, line);
        }
        return new CsvRows(rows, 0);
    }

    private static char delimiter(String text) {
        var first = text.lines().findFirst().orElse("");
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(sign -> first.chars().filter(c -> c == sign).count()))
                .orElse(',');
    }
}
