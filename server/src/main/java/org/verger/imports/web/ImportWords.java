package org.verger.imports.web;

import static java.util.stream.Collectors.joining;

import org.verger.imports.Fault;
import org.verger.imports.Reading;
import org.verger.imports.Remark;
import org.verger.parts.Words;

import java.util.List;

/// How the screens speak of what is wrong with a list.
public final class ImportWords {
    private static final int MOST_LINES_NAMED = 10;
    private static final int MEGABYTE = 1024 * 1024;

    private ImportWords() {}

    /// What is wrong, with the line where it is.
    public static String words(Reading.Complaint complaint) {
        var what = why(complaint.fault());
        return complaint.line() == 0 ? what : say("imports.on-line", complaint.line(), what);
    }

    /// What is wrong, and what to do.
    static String why(Fault fault) {
        return switch (fault) {
            case Fault.TooLarge(var most) -> say("imports.fault.too-large", most / MEGABYTE);
            case Fault.Empty() -> say("imports.fault.empty");
            case Fault.Spreadsheet() -> say("imports.fault.spreadsheet");
            case Fault.NotText() -> say("imports.fault.not-text");
            case Fault.NoRows() -> say("imports.fault.no-rows");
            case Fault.TooManyRows(var most) -> say("imports.fault.too-many-rows", most);
            case Fault.NoColumn(var column) -> say("imports.fault.no-column", column.words());
            case Fault.ColumnTwice(var column) -> say("imports.fault.column-twice", column.words());
            case Fault.BrokenQuotes() -> say("imports.fault.broken-quotes");
            case Fault.OtherCells(var cells, var headings) ->
                    say("imports.fault.other-cells", cells, headings);
            case Fault.Blank(var column) -> say("imports.fault.blank", column.words());
            case Fault.TooLong(var column, var characters) ->
                    say("imports.fault.too-long", column.words(), characters, column.longest());
            case Fault.Hidden(var column) -> say("imports.fault.hidden", column.words());
            case Fault.ReferenceTwice(var line) -> say("imports.fault.reference-twice", line);
        };
    }

    /// What should be known of a list that can be taken over.
    static String words(Remark remark) {
        return switch (remark) {
            case Remark.ReadAsWindows() -> say("imports.remark.windows");
            case Remark.LikeFormulas(var lines) -> say("imports.remark.formulas", named(lines));
            case Remark.LeftOut(var headings) ->
                    say("imports.remark.left-out", String.join(", ", headings));
        };
    }

    private static String named(List<Integer> lines) {
        var first =
                lines.stream().limit(MOST_LINES_NAMED).map(String::valueOf).collect(joining(", "));
        return lines.size() <= MOST_LINES_NAMED ? first : first + " …";
    }

    private static String say(String key, Object... gaps) {
        return Words.words(key, gaps);
    }
}
