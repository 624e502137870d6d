package org.verger.imports.web;

import org.verger.forms.Filled;
import org.verger.imports.Upload;

import java.util.List;

/// Where a list is uploaded; when one could not be used, with all that is wrong with it.
///
/// @param fileName of the list that could not be used; empty for none
/// @param faults the first of what is wrong, each with its line
/// @param further how many more there are
public record UploadPage(Filled form, String fileName, List<String> faults, int further) {
    private static final int MOST_SHOWN = 100;

    public UploadPage {
        faults = List.copyOf(faults);
    }

    static UploadPage blank(Filled form) {
        return new UploadPage(form, "", List.of(), 0);
    }

    static UploadPage of(Upload.Unusable unusable, Filled form) {
        var all = unusable.reading().complaints();
        return new UploadPage(
                form,
                unusable.fileName(),
                all.stream().limit(MOST_SHOWN).map(ImportWords::words).toList(),
                Math.max(0, all.size() - MOST_SHOWN));
    }
}
