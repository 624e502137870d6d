package org.verger.tables;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Reads one CSV file row by row, and holds no more of it than one row at a time.
public final class TableReader {
    private static final int MOST_COLUMNS = 200;
    private static final int MOST_BEFORE_HEADINGS = 4096;

    private final List<Column> columns;
    private final int mostRows;
    private final Findings findings;
    private boolean isQuiet;

    /// Whoever is given the rows, one after the other.
    @FunctionalInterface
    public interface Taker {
        /// Takes a row, and whether nothing is wrong with any of its cells.
        void take(Row row, boolean isSound);
    }

    public TableReader(List<Column> columns, int mostRows, Findings findings) {
        this.columns = List.copyOf(columns);
        this.mostRows = mostRows;
        this.findings = findings;
    }

    /// Says nothing of columns that are left out, for a file that has them by its standard.
    public TableReader quiet() {
        isQuiet = true;
        return this;
    }

    /// Reads the file; what is wrong with it is among the findings. Cells are divided by commas,
    /// semicolons or tabs, whichever the first line has most of.
    public void read(Source source, Taker taker) {
        try {
            var nature = Natures.of(source);
            var lettering = nature.isPresent() ? Optional.<Lettering>empty() : Lettering.of(source);
            if (lettering.isEmpty()) {
                complainOfNoTable(source, nature);
                return;
            }
            if (lettering.get() == Lettering.WINDOWS) findings.remark(new Remark.ReadAsWindows());
            read(source, lettering.get(), taker);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void complainOfNoTable(Source source, Optional<Fault> nature) throws IOException {
        var damaged = nature.isPresent() ? OptionalInt.empty() : Lettering.damagedLine(source);
        if (damaged.isPresent())
            findings.complain(source.name(), damaged.getAsInt(), new Fault.NotUtf8());
        else findings.complain(source.name(), 0, nature.orElse(Fault.Nature.NOT_TEXT));
    }

    private void read(Source source, Lettering lettering, Taker taker) throws IOException {
        var format =
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(delimiter(source, lettering))
                        .setIgnoreEmptyLines(false)
                        .get();
        try (var leash = new Leash(lettering.open(source));
                var parser = CSVParser.builder().setReader(leash).setFormat(format).get()) {
            new Passage(source.name(), parser, leash, taker).run();
        }
    }

    /// One reading of one file.
    private final class Passage {
        private final String file;
        private final CSVParser parser;
        private final Leash leash;
        private final Taker taker;
        private int line = 1;
        private int rows;

        Passage(String file, CSVParser parser, Leash leash, Taker taker) {
            this.file = file;
            this.parser = parser;
            this.leash = leash;
            this.taker = taker;
        }

        void run() {
            try {
                var records = parser.iterator();
                var first = next(records);
                if (first.isEmpty()) findings.complain(file, 0, Fault.Nature.EMPTY);
                else beneath(first.get(), records);
            } catch (UncheckedIOException e) {
                boolean endless = e.getCause() instanceof Leash.Snapped;
                complain(endless ? new Fault.EndlessRow(Leash.LENGTH) : new Fault.BrokenQuotes());
            }
        }

        private void beneath(List<String> first, Iterator<CSVRecord> rest) {
            if (first.size() > MOST_COLUMNS) {
                complain(new Fault.TooManyColumns(first.size(), MOST_COLUMNS));
                return;
            }
            var headings = new Headings(columns, first);
            headings.faults().forEach(this::complain);
            if (!headings.faults().isEmpty()) return;
            var reader = new RowReader(file, headings, findings, taker);
            line = after();
            for (var row = next(rest); row.isPresent(); row = next(rest)) {
                if (++rows > mostRows) {
                    findings.complain(file, 0, new Fault.TooManyRows(mostRows));
                    return;
                }
                reader.read(line, row.get());
                line = after();
            }
            if (rows == 0 && !isQuiet) findings.complain(file, 0, Fault.Nature.NO_ROWS);
            if (!isQuiet && !headings.leftOut().isEmpty()) {
                findings.remark(new Remark.LeftOut(headings.leftOut()));
            }
        }

        /// The next row that says anything; the line it begins on is kept.
        private Optional<List<String>> next(Iterator<CSVRecord> records) {
            while (records.hasNext()) {
                var cells = records.next().stream().toList();
                leash.slacken();
                if (cells.stream().anyMatch(cell -> !Cells.clean(cell).isEmpty())) {
                    return Optional.of(cells);
                }
                line = after();
            }
            return Optional.empty();
        }

        private int after() {
            return (int) parser.getCurrentLineNumber() + 1;
        }

        private void complain(Fault fault) {
            findings.complain(file, line, fault);
        }
    }

    private static char delimiter(Source source, Lettering lettering) throws IOException {
        try (var reader = new BufferedReader(lettering.open(source))) {
            var start = new char[MOST_BEFORE_HEADINGS];
            int read = Math.max(0, reader.read(start));
            var first = new String(start, 0, read).lines().filter(l -> !l.isBlank()).findFirst();
            return Stream.of(',', ';', '\t')
                    .max(Comparator.comparingLong(sign -> count(sign, first.orElse(""))))
                    .orElse(',');
        }
    }

    private static long count(char sign, String line) {
        return line.chars().filter(letter -> letter == sign).count();
    }
}
