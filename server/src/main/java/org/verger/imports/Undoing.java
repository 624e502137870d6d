package org.verger.imports;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.platform.Forbidden;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

/// Takes imports back, within a day: at once it is only begun, for a large one takes a while.
@Service
public class Undoing {
    private final PastImports past;
    private final Timetable timetable;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Undoing(PastImports past, Timetable timetable, TransactionTemplate transaction, Clock clock) {
        this.past = past;
        this.timetable = timetable;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Has everybody stand as they stood before an import, as soon as there is somebody to do it.
    /// Nothing when it is begun; pressed twice it is begun once. That no other list of the school
    /// is under way is the database's to say in the end, by its index: so the transaction is begun
    /// in here, and its failure is an answer.
    public Optional<NotUndone.AtOnce> undo(ImportId id) {
        var seen = past.get(id);
        if (!Imports.mayBring(seen.kind())) throw new Forbidden(seen.kind().right());
        if (seen.state() == PastImport.State.UNDOING) return Optional.empty();
        try {
            return Objects.requireNonNull(transaction.execute(_ -> begin(seen)));
        } catch (DuplicateKeyException _) {
            return Optional.of(new NotUndone.OneAtATime());
        }
    }

    private Optional<NotUndone.AtOnce> begin(PastImport seen) {
        var id = seen.id();
        past.hold(id);
        boolean isBegunMeanwhile = past.get(id).state() != seen.state();
        if (isBegunMeanwhile) return Optional.empty();
        var now = clock.instant();
        if (!seen.canBeUndone(now)) return Optional.of(new NotUndone.TooLate());
        if (past.isAnyUnderWay() || !past.undoing(id)) {
            return Optional.of(new NotUndone.OneAtATime());
        }
        timetable.takeBack(id, now);
        return Optional.empty();
    }
}
