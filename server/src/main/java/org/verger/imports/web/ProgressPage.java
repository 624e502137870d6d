package org.verger.imports.web;

import org.verger.imports.PastImport;
import org.verger.parts.Moment;

import java.util.List;

/// How far an import has come, and what came of it.
///
/// @param undo where it is taken back; empty when it cannot be
/// @param unknown how many carers wait for the office's word; empty for none
public record ProgressPage(
        PastImport.State state,
        String fileName,
        int done,
        int all,
        String counts,
        String by,
        String until,
        String undo,
        String unknown,
        String again,
        List<Moment> history) {
    public ProgressPage {
        history = List.copyOf(history);
    }

    public boolean isWaiting() {
        return state == PastImport.State.WAITING;
    }
}
