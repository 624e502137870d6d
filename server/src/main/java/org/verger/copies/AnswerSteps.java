package org.verger.copies;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.verger.answers.Answer;
import org.verger.answers.AnswerId;
import org.verger.answers.ImportedAnswers;
import org.verger.consent.Consent;
import org.verger.consent.Consents;
import org.verger.consent.Showing;
import org.verger.consent.Until;
import org.verger.copies.AnswerStep.Before;
import org.verger.platform.TimeOrderedId;
import org.verger.pupils.PupilId;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Brings what a list says that carers and pupils answered elsewhere, in steps. They are taken
/// within the verb of whoever brings the list, which writes the ledger.
@Service
public class AnswerSteps {
    private final ImportedAnswers store;
    private final Givers givers;
    private final Consents papers;
    private final Showing showing;
    private final Clock clock;

    AnswerSteps(
            ImportedAnswers store, Givers givers, Consents papers, Showing showing, Clock clock) {
        this.store = store;
        this.givers = givers;
        this.papers = papers;
        this.showing = showing;
        this.clock = clock;
    }

    /// What speaks against each of these, in their order; nothing where it can be somebody's.
    @Transactional(readOnly = true)
    public List<Optional<Objection>> objections(List<AnswerEntry> entries) {
        return givers.of(entries).stream().map(Givers.Giver::objection).toList();
    }

    /// The steps of each of these, in their order: one for each use that is asked about. What
    /// cannot be somebody's is left out.
    @Transactional(readOnly = true)
    public List<AnswerStep> towards(List<AnswerEntry> listed) {
        var entries = listed.stream().flatMap(AnswerEntry::each).toList();
        var found = givers.of(entries);
        var children =
                found.stream().flatMap(one -> one.child().stream()).collect(toUnmodifiableSet());
        var answers = store.ofChildren(children).stream().collect(groupingBy(Answer::child));
        var takenBack = papers.takenBack(children);
        var steps = new ArrayList<AnswerStep>();
        for (int i = 0; i < entries.size(); i++) {
            var giver = found.get(i);
            if (giver.objection().isPresent()) continue;
            var child = giver.child().orElseThrow();
            steps.add(
                    step(
                            entries.get(i),
                            child,
                            giver,
                            answers.getOrDefault(child, List.of()),
                            takenBack.getOrDefault(child, List.of())));
        }
        return steps;
    }

    /// Takes them. What shows a child who may not be shown there by what they say comes down.
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(List<AnswerStep> steps) {
        var before = showing.of(children(steps));
        store.add(steps.stream().map(AnswerStep::imported).toList(), clock.instant());
        showing.takeDown(before);
    }

    /// Makes what is on record what it was before these steps. What shows a child under a yes that
    /// they brought comes down.
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBack(List<AnswerStep> steps) {
        var before = showing.of(children(steps));
        store.forget(steps.stream().map(AnswerStep::imported).toList());
        showing.takeDown(before);
    }

    /// How many of the answers that these steps added were answered anew since.
    @Transactional(readOnly = true)
    public int overtaken(List<AnswerStep> steps) {
        return steps.size() - store.standing(steps.stream().map(AnswerStep::id).toList());
    }

    private static Set<PupilId> children(List<AnswerStep> steps) {
        return steps.stream().map(AnswerStep::child).collect(toUnmodifiableSet());
    }

    static Until until(AnswerEntry entry) {
        var last = entry.until();
        return Until.of(Optional.ofNullable(last));
    }

    private AnswerStep step(
            AnswerEntry entry,
            PupilId child,
            Givers.Giver giver,
            List<Answer> answers,
            List<Consent> takenBack) {
        var earlier =
                answers.stream()
                        .filter(one -> one.sayer().equals(giver.sayer()))
                        .filter(one -> one.purpose() == entry.purpose())
                        .toList();
        var facts = new CopyRules.Facts(entry, earlier, takenBack, LocalDate.now(clock));
        return new AnswerStep(
                entry,
                child,
                giver.carer(),
                giver.name(),
                new AnswerId(TimeOrderedId.at(clock.instant())),
                CopyRules.starts(facts),
                CopyRules.before(facts).stream()
                        .map(one -> new Before(one.id(), one.word(), one.on()))
                        .toList(),
                CopyRules.becomes(facts));
    }
}
