package org.verger.imports.web;

import static java.util.stream.Collectors.joining;

import org.verger.parts.Words;
import org.verger.tables.Fault;
import org.verger.tables.Findings;
import org.verger.tables.Remark;

import java.util.List;
import java.util.Locale;

/// How the screens speak of what is wrong with a list.
public final class ImportWords {
    private static final int MOST_LINES_NAMED = 10;
    private static final int MEGABYTE = 1024 * 1024;

    private ImportWords() {}

    /// What is wrong, with the file and the line where it is.
    public static String words(Findings.Complaint complaint) {
        var place = place(complaint);
        var what = why(complaint.fault());
        return place.isEmpty() ? what : say("imports.at", place, what);
    }

    /// The file and the line; empty for the only file as a whole.
    static String place(Findings.Complaint complaint) {
        var line = complaint.line() == 0 ? "" : say("imports.line", complaint.line());
        if (complaint.file().isEmpty()) return line;
        return line.isEmpty() ? complaint.file() : complaint.file() + ", " + lower(line);
    }

    /// What is wrong, and what to do.
    static String why(Fault fault) {
        return switch (fault) {
            case Fault.Nature nature -> say("imports.nature." + key(nature));
            case Fault.Packing packing -> say("imports.packing." + key(packing));
            case Fault.Particular(var reason, var about) ->
                    say("imports.particular." + reason, about);
            case Fault.TooLarge(var most) -> say("imports.fault.too-large", most / MEGABYTE);
            case Fault.TooManyRows(var most) -> say("imports.fault.too-many-rows", most);
            case Fault.TooManyColumns(var columns, var most) ->
                    say("imports.fault.too-many-columns", columns, most);
            case Fault.EndlessRow(var most) -> say("imports.fault.endless-row", most);
            case Fault.NoColumn(var column) -> say("imports.fault.no-column", column.words());
            case Fault.ColumnTwice(var column) -> say("imports.fault.column-twice", column.words());
            case Fault.BrokenQuotes() -> say("imports.fault.broken-quotes");
            case Fault.NotUtf8() -> say("imports.fault.not-utf-8");
            case Fault.OtherCells(var cells, var headings) ->
                    say("imports.fault.other-cells", cells, headings);
            case Fault.Blank(var column) -> say("imports.fault.blank", column.words());
            case Fault.TooLong(var column, var characters) ->
                    say("imports.fault.too-long", column.words(), characters, column.longest());
            case Fault.Hidden(var column) -> say("imports.fault.hidden", column.words());
            case Fault.NoLetter(var column) -> say("imports.fault.no-letter", column.words());
            case Fault.Twice(var column, var line) ->
                    say("imports.fault.twice", column.words(), line);
            case Fault.NoDay(var column) -> say("imports.fault.no-day", column.words());
            case Fault.UnlikelyDay(var column) -> say("imports.fault.unlikely-day", column.words());
            case Fault.NoneOf(var column, var known) ->
                    say("imports.fault.none-of", column.words(), known);
            case Fault.NoAddress(var column) -> say("imports.fault.no-address", column.words());
            case Fault.Unknown(var column) -> say("imports.fault.unknown", column.words());
        };
    }

    /// What should be known of a list that can be taken over.
    static String words(Remark remark) {
        return switch (remark) {
            case Remark.ReadAsWindows() -> say("imports.remark.windows");
            case Remark.LikeFormulas(var lines) -> say("imports.remark.formulas", named(lines));
            case Remark.LeftOut(var headings) ->
                    say("imports.remark.left-out", String.join(", ", headings));
            case Remark.RowsLeftOut(var reason, var rows) -> say("imports.remark." + reason, rows);
        };
    }

    private static String named(List<Integer> lines) {
        var first =
                lines.stream().limit(MOST_LINES_NAMED).map(String::valueOf).collect(joining(", "));
        return lines.size() <= MOST_LINES_NAMED ? first : first + " …";
    }

    private static String key(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.UK);
    }

    private static String say(String key, Object... gaps) {
        return Words.words(key, gaps);
    }
}
