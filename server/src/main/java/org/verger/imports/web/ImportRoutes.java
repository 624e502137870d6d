package org.verger.imports.web;

import org.verger.changes.Group;
import org.verger.imports.ImportId;
import org.verger.lists.ListKind;

/// Where lists are uploaded, looked at, confirmed and taken back, and where they are downloaded.
public final class ImportRoutes {
    public static final String ALL = "/imports";
    public static final String LIST = "/imports/{kind}";
    public static final String OF_PUPILS = "/imports/pupils";
    public static final String OF_STAFF = "/imports/staff";
    public static final String EXAMPLE = "/imports/{kind}/example.csv";
    public static final String PREVIEW = "/imports/{kind}/{list}";
    public static final String CONFIRMATION = "/imports/{kind}/{list}/confirmation";
    public static final String PROGRESS = "/imports/{kind}/{list}/progress";
    public static final String UNDO = "/imports/{kind}/{list}/undo";
    public static final String PUPILS = "/exports/pupils.csv";
    public static final String STAFF = "/exports/staff.csv";

    private ImportRoutes() {}

    static String list(ListKind kind) {
        return ALL + "/" + kind.address();
    }

    static String example(ListKind kind) {
        return list(kind) + "/example.csv";
    }

    static String preview(ListKind kind, ImportId list) {
        return list(kind) + "/" + list;
    }

    static String preview(ListKind kind, ImportId list, Group group, int page) {
        return "%s?part=%s&effect=%s&page=%d#group"
                .formatted(preview(kind, list), group.part(), group.effect(), page);
    }

    static String confirmation(ListKind kind, ImportId list) {
        return preview(kind, list) + "/confirmation";
    }

    static String progress(ListKind kind, ImportId list) {
        return preview(kind, list) + "/progress";
    }

    static String undo(ListKind kind, ImportId list) {
        return preview(kind, list) + "/undo";
    }
}
