package org.verger.review;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.verger.gate.Clause;
import org.verger.ledger.Ledger;
import org.verger.pace.Paces;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/// Writes a yes down: to what, until when it holds, and when the post comes out or did.
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
        var now = clock.instant();
        var due = paces.get().due(post.timing().given(), now);
        add(facts, now, due);
        ledger.write(post.act("post.approved", Set.of(Clause.PRN_6, Clause.OFF_5), judged(facts)));
        events.publishEvent(PostApproved.of(post.id(), due));
    }

    /// Writes down that what is out was looked at once more, and may stay: nothing is planned.
    @Transactional(propagation = Propagation.MANDATORY)
    public void writeOfWhatIsOut(DecisionRules.Facts facts) {
        var post = facts.post();
        var now = clock.instant();
        add(facts, now, approvals.findDue(post.id()).orElse(now));
        ledger.write(
                post.act(
                        "post.may_stay",
                        Set.of(Clause.OFF_7, Clause.PRN_6),
                        Map.of("fingerprint", facts.seen().hex())));
    }

    private void add(DecisionRules.Facts facts, Instant now, Instant due) {
        var post = facts.post();
        var until = paces.get().until(post.timing().given(), now);
        approvals.add(post.id(), facts, new ApprovalStore.Times(now, due, until));
        tasks.lapse(post.id(), until);
    }

    private static Map<String, String> judged(DecisionRules.Facts facts) {
        return Map.of(
                "fingerprint", facts.seen().hex(),
                "policy", facts.verdict().policyVersion(),
                "roster", facts.verdict().rosterVersion());
    }
}
