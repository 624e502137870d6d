package org.verger.bench.text;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/// The tweets of Davidson and others (2017): their text, and which of them nobody thought
/// offensive.
final class Tweets {
    private static final String NEITHER = "2";

    private Tweets() {}

    static Path in(Path folder) {
        return folder.resolve("davidson-80pc.csv");
    }

    static List<String> all(Path file) {
        return read(file, _ -> true);
    }

    static List<String> harmless(Path file) {
        return read(file, row -> row.get("class").equals(NEITHER));
    }

    private static List<String> read(Path file, Predicate<CSVRecord> which) {
        try (Reader in = Files.newBufferedReader(file);
                var rows =
                        CSVFormat.DEFAULT
                                .builder()
                                .setHeader()
                                .setAllowMissingColumnNames(true)
                                .setSkipHeaderRecord(true)
                                .get()
                                .parse(in)) {
            return rows.stream().filter(which).map(row -> row.get("tweet")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
