package org.verger.oncall;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.verger.ledger.Act;
import org.verger.ledger.Ledger;
import org.verger.ledger.Thing;
import org.verger.platform.Forbidden;
import org.verger.platform.NotFound;
import org.verger.platform.Right;
import org.verger.platform.Scope;
import org.verger.platform.TimeOrderedId;

import java.time.Clock;
import java.util.Map;
import java.util.Set;

/// What may be asked of alarms. They never rest until somebody answers.
@Service
public class Alarms {
    private final AlarmStore alarms;
    private final CallNext tasks;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Alarms(
            AlarmStore alarms,
            CallNext tasks,
            Ledger ledger,
            ApplicationEventPublisher events,
            Clock clock) {
        this.alarms = alarms;
        this.tasks = tasks;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    /// Has the people of the chain called, beginning as soon as the running transaction is done.
    /// What it is about stays with the module that raises it, under the id that this gives back.
    @Transactional(propagation = Propagation.MANDATORY)
    public AlarmId raise(AlarmKind kind) {
        var now = clock.instant();
        var id = new AlarmId(TimeOrderedId.at(now));
        alarms.add(id, kind, now);
        tasks.now(id);
        ledger.write(act("alarm.raised", id));
        return id;
    }

    /// Tries the chain out: the same letters go the same way, and say that it is a test.
    @Transactional
    public AlarmId test() {
        if (!Scope.current().actor().may(Right.MANAGE_ON_CALL))
            throw new Forbidden(Right.MANAGE_ON_CALL);
        return raise(AlarmKind.TEST);
    }

    /// Notes that the person who acts has it, because they were called.
    ///
    /// @return false when somebody else had it before
    @Transactional
    boolean answer(AlarmId id) {
        var kind =
                alarms.lock(id)
                        .map(AlarmStore.Held::kind)
                        .orElseThrow(() -> new NotFound("alarm " + id));
        if (!alarms.answer(id, Scope.current().someone().id(), clock.instant())) return false;
        ledger.write(act("alarm.answered", id));
        events.publishEvent(AlarmAnswered.of(id, kind));
        return true;
    }

    static Act act(String verb, AlarmId id) {
        return new Act(verb, new Thing("alarm", id.value()), Set.of(), Map.of());
    }
}
