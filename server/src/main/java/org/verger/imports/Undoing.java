package org.verger.imports;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.platform.Forbidden;

import java.time.Clock;
import java.util.Optional;

/// Takes imports back, within a day: at once it is only begun, for a large one takes a while.
@Service
public class Undoing {
    private final PastImports past;
    private final Timetable timetable;
    private final Clock clock;

    Undoing(PastImports past, Timetable timetable, Clock clock) {
        this.past = past;
        this.timetable = timetable;
        this.clock = clock;
    }

    /// Has everybody stand as they stood before an import, as soon as there is somebody to do it.
    /// Nothing when it is begun; pressed twice it is begun once.
    @Transactional
    public Optional<NotUndone.AtOnce> undo(ImportId id) {
        past.hold(id);
        var done = past.get(id);
        if (!Imports.mayBring(done.kind())) throw new Forbidden(done.kind().right());
        if (done.state() == PastImport.State.UNDOING) return Optional.empty();
        var now = clock.instant();
        if (!done.canBeUndone(now)) return Optional.of(new NotUndone.TooLate());
        if (past.isAnyUnderWay() || !past.undoing(id)) {
            return Optional.of(new NotUndone.OneAtATime());
        }
        timetable.takeBack(id, now);
        return Optional.empty();
    }
}
