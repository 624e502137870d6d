package org.verger.tables;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.util.List;

/// Writes a table as a CSV file that spreadsheets show as it is and that is read back the same:
/// UTF-8 with its mark, and no cell that could be taken for a formula.
public final class TableText {
    private TableText() {}

    /// The file.
    public static byte[] of(List<String> headings, List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new OutputStreamWriter(bytes, UTF_8);
                var printer = new CSVPrinter(writer.append('\uFEFF'), CSVFormat.RFC4180)) {
            printer.printRecord(headings);
            for (var row : rows) printer.printRecord(row.stream().map(Cells::neutral).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
