package org.verger.review;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.verger.gate.Clause;
import org.verger.ledger.Ledger;
import org.verger.pace.Paces;

import java.time.Clock;
import java.util.Map;
import java.util.Set;

/// Writes a yes down: to what, until when it holds, and when the post comes out.
@Component
class ApprovalBook {
    private final ApprovalStore approvals;
    private final Paces paces;
    private final LapseAtItsTime tasks;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ApprovalBook(
            ApprovalStore approvals,
            Paces paces,
            LapseAtItsTime tasks,
            Ledger ledger,
            ApplicationEventPublisher events,
            Clock clock) {
        this.approvals = approvals;
        this.paces = paces;
        this.tasks = tasks;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    /// Writes down that these facts were found good. It comes out at its time, or after the
    /// school's pause.
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(DecisionRules.Facts facts) {
        var post = facts.post();
        var time = post.timing().given();
        var pace = paces.get();
        var now = clock.instant();
        var until = pace.until(time, now);
        var due = pace.due(time, now);
        approvals.add(post.id(), facts, new ApprovalStore.Times(now, due, until));
        tasks.lapse(post.id(), until);
        ledger.write(post.act("post.approved", Set.of(Clause.PRN_6, Clause.OFF_5), judged(facts)));
        events.publishEvent(PostApproved.of(post.id(), due));
    }

    private static Map<String, String> judged(DecisionRules.Facts facts) {
        return Map.of(
                "fingerprint", facts.seen().hex(),
                "policy", facts.verdict().policyVersion(),
                "roster", facts.verdict().rosterVersion());
    }
}
