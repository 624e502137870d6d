package org.verger.imports.web;

import static org.verger.parts.Words.words;

import org.verger.forms.Filled;
import org.verger.imports.Upload;
import org.verger.lists.ListKind;
import org.verger.tables.Column;

import java.util.List;

/// Where a list is uploaded; when one could not be used, with all that is wrong with it.
///
/// @param fileName of the list that could not be used; empty for none
/// @param faults the first of what is wrong, each with its place
/// @param further how many more there are
public record UploadPage(
        String title,
        String intro,
        List<Head> columns,
        String path,
        String example,
        String accept,
        Filled form,
        String fileName,
        List<Wrong> faults,
        int further) {
    private static final int MOST_SHOWN = 100;

    /// A column, and what must be in it.
    public record Head(String words, String need) {}

    /// What is wrong, and where.
    public record Wrong(String place, String words) {}

    public UploadPage {
        columns = List.copyOf(columns);
        faults = List.copyOf(faults);
    }

    static UploadPage blank(ListKind kind, Filled form) {
        return new UploadPage(
                words("imports.title." + kind.address()),
                words("imports.intro." + kind.address()),
                kind.columns().stream().map(UploadPage::head).toList(),
                ImportRoutes.list(kind),
                kind.columns().isEmpty() ? "" : ImportRoutes.example(kind),
                kind.columns().isEmpty() ? ".zip,application/zip" : ".csv,text/csv",
                form,
                "",
                List.of(),
                0);
    }

    UploadPage refusing(Upload.Unusable unusable) {
        var all = unusable.findings().complaints();
        var shown =
                all.stream()
                        .limit(MOST_SHOWN)
                        .map(one -> new Wrong(ImportWords.place(one), ImportWords.why(one.fault())))
                        .toList();
        int further = all.size() + unusable.findings().further() - shown.size();
        return new UploadPage(
                title,
                intro,
                columns,
                path,
                example,
                accept,
                form,
                unusable.fileName(),
                shown,
                further);
    }

    private static Head head(Column column) {
        var need =
                switch (column.need()) {
                    case CELL -> words("imports.need.cell");
                    case HEADING -> words("imports.need.heading");
                    case NOTHING -> words("imports.need.nothing");
                };
        var words = column.words();
        return new Head(Character.toUpperCase(words.charAt(0)) + words.substring(1), need);
    }
}
