package org.verger.imports;

import org.postgresql.util.PSQLException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.changes.Steps;
import org.verger.ledger.Ledger;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Makes everybody stand as they stood before an import, in the name of whoever asked for it: all
/// of it in one transaction, the last step first. If somebody was changed again since, nothing is
/// done.
@Component
class TakingBack {
    private final PastImports past;
    private final WayBack ways;
    private final Steps steps;
    private final Behalf behalf;
    private final Ledger ledger;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TakingBack(
            PastImports past,
            WayBack ways,
            Steps steps,
            Behalf behalf,
            Ledger ledger,
            TransactionTemplate transaction,
            Clock clock) {
        this.past = past;
        this.ways = ways;
        this.steps = steps;
        this.behalf = behalf;
        this.ledger = ledger;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Takes it back, unless that was done before. Whether something else refers to somebody whom
    /// it brought is the database's to say, by its foreign keys: so the transaction is begun in
    /// here, and its failure is an answer.
    void takeBack(ImportId id) {
        var list = past.get(id);
        if (!isUndoing(list)) return;
        var scope = behalf.of(Objects.requireNonNull(list.undoneBy()));
        try {
            scope.run(() -> transaction.executeWithoutResult(_ -> takeBackWhole(id)));
        } catch (DataIntegrityViolationException e) {
            transaction.executeWithoutResult(_ -> leave(id, new NotUndone.ReferredTo(schema(e))));
        }
    }

    /// Does not try it again.
    void giveUp(ImportId id) {
        transaction.executeWithoutResult(_ -> leave(id, new NotUndone.Failed()));
    }

    /// Forgets the way back when its day is over, unless it is being gone at this moment.
    void forget(ImportId id) {
        transaction.executeWithoutResult(
                _ -> {
                    past.hold(id);
                    if (!isUndoing(past.get(id))) ways.forget(id);
                });
    }

    private void takeBackWhole(ImportId id) {
        past.hold(id);
        var list = past.get(id);
        if (!isUndoing(list)) return;
        past.begin(id);
        past.holdSchool();
        var numbers = numbers(list);
        var against = against(id, numbers);
        if (against.isPresent()) {
            leave(id, against.get());
            return;
        }
        numbers.forEach(number -> takeBack(id, number));
        ways.forget(id);
        past.undone(id, clock.instant());
        ledger.write(id.act("list.undone", list.kind(), Map.of()));
    }

    private Optional<NotUndone.Later> against(ImportId id, List<Integer> numbers) {
        int overtaken = 0;
        int refusing = 0;
        for (int number : numbers) {
            var some = ways.get(id, number);
            overtaken += steps.overtaken(some);
            refusing += steps.refusing(some);
        }
        if (overtaken > 0) return Optional.of(new NotUndone.ChangedSince(overtaken));
        return refusing == 0 ? Optional.empty() : Optional.of(new NotUndone.SaidNo(refusing));
    }

    private List<Integer> numbers(PastImport list) {
        var numbers = ways.numbers(list.id());
        if (numbers.isEmpty() && list.changes() > 0) {
            throw new IllegalStateException("the way back of import " + list.id() + " is gone");
        }
        return numbers;
    }

    private void takeBack(ImportId id, int number) {
        var some = ways.get(id, number);
        steps.takeBack(some);
        past.progress(id, some.size());
    }

    /// It stands as before, and may be tried again within its day.
    private void leave(ImportId id, NotUndone.Later why) {
        past.notUndone(id, why);
        if (!past.get(id).canBeUndone(clock.instant())) ways.forget(id);
    }

    private static boolean isUndoing(PastImport list) {
        return list.state() == PastImport.State.UNDOING;
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
