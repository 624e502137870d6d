package org.verger.imports.web;

import org.verger.imports.PreviewId;

/// Where lists of pupils are uploaded and confirmed.
public final class ImportRoutes {
    public static final String PUPILS = "/imports/pupils";
    public static final String EXAMPLE = "/imports/pupils/example.csv";
    public static final String PREVIEW = "/imports/pupils/{preview}";
    public static final String CONFIRMATION = "/imports/pupils/{preview}/confirmation";

    private ImportRoutes() {}

    static String preview(PreviewId preview) {
        return PUPILS + "/" + preview;
    }

    static String confirmation(PreviewId preview) {
        return preview(preview) + "/confirmation";
    }
}
