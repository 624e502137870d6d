package org.verger.digests;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.ledger.Act;
import org.verger.ledger.Ledger;
import org.verger.ledger.Thing;
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
    private final Mornings mornings;
    private final Ledger ledger;
    private final Clock clock;

    Digests(DigestStore store, SendDigests tasks, Mornings mornings, Ledger ledger, Clock clock) {
        this.store = store;
        this.tasks = tasks;
        this.mornings = mornings;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// Has somebody told of this, by their own rhythm. Said twice it is told once.
    @Transactional
    public void add(PersonId person, Item item) {
        mornings.next(person)
                .ifPresent(
                        at -> {
                            store.add(person, item, clock.instant());
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
        mornings.next(me).ifPresent(at -> tasks.at(at, me));
        ledger.write(new Act("digest.chosen", new Thing("person", me.value()), Set.of(), Map.of()));
    }
}
