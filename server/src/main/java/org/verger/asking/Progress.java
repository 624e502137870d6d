package org.verger.asking;

import org.verger.notices.LetterState;

import java.time.Instant;
import java.util.List;

/// How far the letters of a round have come: written in all, carried, and come to nothing.
public record Progress(Instant begun, int letters, int carried, int failed) {

    static Progress of(Instant begun, int letters, List<LetterState> states) {
        int waiting = (int) states.stream().filter(state -> state == LetterState.WAITING).count();
        int sent = (int) states.stream().filter(state -> state == LetterState.SENT).count();
        return new Progress(begun, letters, sent, states.size() - waiting - sent);
    }

    /// Whether no letter is still on its way.
    public boolean isOver() {
        return carried + failed >= letters;
    }
}
