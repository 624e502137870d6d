package org.verger.answers;

import org.springframework.stereotype.Component;
import org.verger.carers.BondWatcher;
import org.verger.consent.Consents;
import org.verger.consent.Showing;
import org.verger.pupils.PupilId;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/// OFF-6: where a child may not be shown any more because of who looks after it now, what shows it
/// comes down, as if somebody had taken a consent back.
@Component
class ShownUnderBonds implements BondWatcher {
    private final AnswerStore answers;
    private final Consents consents;
    private final Showing showing;
    private final Clock clock;

    ShownUnderBonds(AnswerStore answers, Consents consents, Showing showing, Clock clock) {
        this.answers = answers;
        this.consents = consents;
        this.showing = showing;
        this.clock = clock;
    }

    @Override
    public Runnable before(Set<PupilId> children) {
        var agreed = agreed(children);
        if (agreed.isEmpty()) return () -> {};
        var before = showing.of(agreed);
        return () -> showing.takeDown(before);
    }

    /// Those for whom anybody answered anything: a list brings thousands for whom nobody has.
    private Set<PupilId> agreed(Set<PupilId> children) {
        var today = LocalDate.now(clock);
        var agreed = new HashSet<>(consents.onPaper(children, today).keySet());
        answers.inForce(children, today).forEach(answer -> agreed.add(answer.child()));
        return agreed;
    }
}
