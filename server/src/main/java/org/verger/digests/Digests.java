package org.verger.digests;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import org.verger.ledger.Act;
import org.verger.ledger.Ledger;
import org.verger.ledger.Thing;
import org.verger.platform.Actor;
import org.verger.platform.PersonId;
import org.verger.platform.Scope;

import java.time.Clock;
import java.util.Map;
import java.util.Set;

/// What may be asked of what can wait: to tell somebody of it when they want to hear, and how often
/// that is.
@Service
public class Digests {
    private final DigestStore store;
    private final SendDigests tasks;
    private final StopToken tokens;
    private final Ledger ledger;
    private final TransactionOperations transactions;
    private final Clock clock;

    Digests(
            DigestStore store,
            SendDigests tasks,
            StopToken tokens,
            Ledger ledger,
            TransactionOperations transactions,
            Clock clock) {
        this.store = store;
        this.tasks = tasks;
        this.tokens = tokens;
        this.ledger = ledger;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Has somebody told of this, by their own rhythm. Said twice it is told once.
    @Transactional
    public void add(PersonId person, Item item) {
        var now = clock.instant();
        store.rhythm(person)
                .next(now)
                .ifPresent(
                        at -> {
                            store.add(person, item, now);
                            tasks.at(at, person);
                        });
    }

    /// Nobody has to be told of this any more, if they were not yet.
    @Transactional
    public void forget(Item item) {
        store.forget(item);
    }

    /// How often somebody wants to hear.
    @Transactional(readOnly = true)
    public Rhythm rhythm(PersonId person) {
        return store.rhythm(person);
    }

    /// The person who acts wants to hear so often. What is collected goes by that from now on.
    @Transactional
    public void choose(Rhythm rhythm) {
        var me = Scope.current().someone().id();
        store.choose(me, rhythm);
        if (rhythm == Rhythm.NEVER) store.forgetAll(me);
        rhythm.next(clock.instant()).ifPresent(at -> tasks.at(at, me));
        ledger.write(new Act("digest.chosen", new Thing("person", me.value()), Set.of(), Map.of()));
    }

    /// Whether a link to end these letters is one of ours.
    public boolean isGood(String token) {
        return tokens.read(token).isPresent();
    }

    /// Ends these letters for whoever the link was sent to; false when it is none of ours.
    public boolean stop(String token) {
        var reader = tokens.read(token);
        reader.ifPresent(
                one ->
                        new Scope(
                                        one.trust(),
                                        Set.of(),
                                        new Actor.Someone(one.person(), "", Set.of()))
                                .run(
                                        () ->
                                                transactions.executeWithoutResult(
                                                        _ -> choose(Rhythm.NEVER))));
        return reader.isPresent();
    }
}
