package org.verger.asking;

import org.verger.notices.LetterState;

import java.time.Instant;
import java.util.List;

/// How far the letters of a round have come.
///
/// @param letters how many there are or, while they are being written, how many there are to be
/// @param written how many are written
/// @param carried how many a mail server has
/// @param failed how many came to nothing
public record Progress(
        Instant begun, int letters, int written, boolean isWritten, int carried, int failed) {

    static Progress of(LinkStore.Round round, int written, List<LetterState> states) {
        int waiting = (int) states.stream().filter(state -> state == LetterState.WAITING).count();
        int sent = (int) states.stream().filter(state -> state == LetterState.SENT).count();
        return new Progress(
                round.begun(),
                round.isWritten() ? written : Math.max(written, round.carers()),
                written,
                round.isWritten(),
                sent,
                states.size() - waiting - sent);
    }

    /// Whether every letter is written and none is still on its way.
    public boolean isOver() {
        return isWritten && carried + failed >= letters;
    }
}
