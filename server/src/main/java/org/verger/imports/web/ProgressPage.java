package org.verger.imports.web;

import org.verger.imports.PastImport;
import org.verger.parts.Moment;

import java.util.List;

/// How far an import has come, and what came of it.
///
/// @param undo where it is taken back; empty when it cannot be
/// @param notUndone why it could not be when that was last tried; empty when it was not
/// @param unknown how many carers wait for the office's word; empty for none
/// @param without how many who work here have no account, for whoever may give them one
public record ProgressPage(
        PastImport.State state,
        String fileName,
        int done,
        int all,
        String counts,
        String by,
        String until,
        String undo,
        String notUndone,
        String unknown,
        int without,
        List<Moment> history) {
    public ProgressPage {
        history = List.copyOf(history);
    }
}
