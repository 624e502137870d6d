package org.verger.imports;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;

/// Why an import was not taken back, as the database keeps it.
///
/// @param about how many, or which module; empty where there is nothing to say
record KeptReason(String kind, String about) {
    private static final String CHANGED = "CHANGED";
    private static final String SAID_NO = "SAID_NO";
    private static final String REFERRED = "REFERRED";
    private static final String FAILED = "FAILED";

    static KeptReason of(NotUndone.Later why) {
        return switch (why) {
            case NotUndone.ChangedSince(var many) -> new KeptReason(CHANGED, String.valueOf(many));
            case NotUndone.SaidNo(var many) -> new KeptReason(SAID_NO, String.valueOf(many));
            case NotUndone.ReferredTo(var module) -> new KeptReason(REFERRED, module);
            case NotUndone.Failed() -> new KeptReason(FAILED, "");
        };
    }

    static NotUndone.@Nullable Later read(ResultSet row) throws SQLException {
        var about = row.getString("not_undone_about");
        return switch (row.getString("not_undone")) {
            case null -> null;
            case CHANGED -> new NotUndone.ChangedSince(Integer.parseInt(about));
            case SAID_NO -> new NotUndone.SaidNo(Integer.parseInt(about));
            case REFERRED -> new NotUndone.ReferredTo(about);
            case FAILED -> new NotUndone.Failed();
            case String other -> throw new IllegalStateException("not undone: " + other);
        };
    }
}
