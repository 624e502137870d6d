package org.verger.imports;

import org.postgresql.util.PSQLException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.changes.Steps;
import org.verger.ledger.Ledger;
import org.verger.platform.Forbidden;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Takes imports back, within a day.
@Service
public class Undoing {
    private final PastImports past;
    private final WayBack ways;
    private final Steps steps;
    private final Ledger ledger;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Undoing(
            PastImports past,
            WayBack ways,
            Steps steps,
            Ledger ledger,
            TransactionTemplate transaction,
            Clock clock) {
        this.past = past;
        this.ways = ways;
        this.steps = steps;
        this.ledger = ledger;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Makes everybody stand as they stood before an import. Whether something else refers to
    /// somebody whom it brought is the database's to say, by its foreign keys: so the transaction
    /// is begun in here, and its failure is an answer.
    public Undone undo(ImportId id) {
        var done = past.get(id);
        if (!Imports.mayBring(done.kind())) throw new Forbidden(done.kind().right());
        try {
            return Objects.requireNonNull(transaction.execute(status -> undo(done, status)));
        } catch (DataIntegrityViolationException e) {
            return refused(new Undone.Reason.ReferredTo(schema(e)));
        }
    }

    private Undone undo(PastImport done, TransactionStatus status) {
        var id = done.id();
        past.holdSchool();
        if (!done.canBeUndone(clock.instant()) || !past.undone(id, clock.instant())) {
            return refused(new Undone.Reason.TooLate());
        }
        var numbers = ways.numbers(id);
        int overtaken =
                numbers.stream().mapToInt(number -> steps.overtaken(ways.get(id, number))).sum();
        if (overtaken > 0) {
            status.setRollbackOnly();
            return refused(new Undone.Reason.ChangedSince(overtaken));
        }
        numbers.forEach(number -> steps.takeBack(ways.get(id, number)));
        ways.forget(id);
        ledger.write(id.act("list.undone", done.kind(), Map.of()));
        return new Undone.Done();
    }

    private static Undone refused(Undone.Reason reason) {
        return new Undone.Refused(List.of(reason));
    }

    /// The schema, which is the module, of what refers to it.
    private static String schema(DataIntegrityViolationException refusal) {
        for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException from && from.getServerErrorMessage() != null) {
                var schema = from.getServerErrorMessage().getSchema();
                return schema == null ? "" : schema;
            }
        }
        return "";
    }
}
