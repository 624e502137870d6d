package org.verger.notices;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.verger.ledger.Act;
import org.verger.ledger.Ledger;
import org.verger.ledger.Thing;
import org.verger.platform.NotFound;
import org.verger.platform.Stale;
import org.verger.platform.TimeOrderedId;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What may be asked of letters. They are written in the verb's own transaction, so that it and its
/// letter stand or fall together, and carried afterwards.
@Service
public class Notices {
    private final LetterStore letters;
    private final DeliverLetters tasks;
    private final Ledger ledger;
    private final Clock clock;

    Notices(LetterStore letters, DeliverLetters tasks, Ledger ledger, Clock clock) {
        this.letters = letters;
        this.tasks = tasks;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// Writes a letter, to be carried as soon as the running transaction is done.
    @Transactional(propagation = Propagation.MANDATORY)
    public LetterId send(Letter letter) {
        var id = new LetterId(TimeOrderedId.at(clock.instant()));
        letters.add(id, letter);
        tasks.now(id);
        ledger.write(act("letter.written", id));
        return id;
    }

    /// How far these letters have come.
    @Transactional(readOnly = true)
    public Map<LetterId, LetterState> states(Set<LetterId> ids) {
        return letters.states(ids);
    }

    /// Has a letter that waits, or was given up, carried at once.
    @Transactional
    public void tryAgain(LetterId id) {
        var row = seen(id);
        if (row.letter().isEmpty()) throw new Stale("letter " + id);
        move(id, LetterState.WAITING, "letter.tried_again");
        tasks.now(id);
    }

    /// Notes that somebody has seen to it that a letter could not be delivered.
    @Transactional
    public void settle(LetterId id) {
        var row = seen(id);
        if (!row.state().isFailing()) throw new Stale("letter " + id);
        letters.settle(id);
        ledger.write(act("letter.settled", id));
    }

    /// The letter, if it still has to be carried.
    @Transactional
    Optional<Letter> waiting(LetterId id) {
        return letters.lock(id)
                .filter(row -> row.state() == LetterState.WAITING)
                .flatMap(LetterStore.Row::letter);
    }

    /// Notes that a mail server took it.
    @Transactional
    void sent(LetterId id) {
        if (get(id).state() != LetterState.WAITING) return;
        move(id, LetterState.SENT, "letter.sent");
    }

    /// Notes that a mail server said that the address does not work.
    @Transactional
    void bounced(LetterId id) {
        letters.lock(id)
                .filter(row -> row.state() != LetterState.BOUNCED)
                .ifPresent(_ -> move(id, LetterState.BOUNCED, "letter.bounced"));
    }

    /// Notes that it was not taken, and says when to try again; nothing when it is given up.
    @Transactional
    Optional<Instant> failed(LetterId id) {
        var row = get(id);
        if (row.state() != LetterState.WAITING) return Optional.empty();
        letters.failed(id);
        var next = Patience.nextTry(row.failed() + 1, clock.instant());
        if (next.isEmpty()) move(id, LetterState.GIVEN_UP, "letter.given_up");
        return next;
    }

    /// A letter that is the business of whoever asks: their school's, or the trust's.
    private LetterStore.Row seen(LetterId id) {
        letters.mustBeSeen(id);
        return get(id);
    }

    private LetterStore.Row get(LetterId id) {
        return letters.lock(id).orElseThrow(() -> new NotFound("letter " + id));
    }

    private void move(LetterId id, LetterState state, String verb) {
        letters.move(id, state);
        ledger.write(act(verb, id));
    }

    private static Act act(String verb, LetterId id) {
        return new Act(verb, new Thing("letter", id.value()), Set.of(), Map.of());
    }
}
