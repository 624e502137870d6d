package org.verger.copies;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.verger.answers.Answer;
import org.verger.answers.AnswerId;
import org.verger.answers.ImportedAnswers;
import org.verger.answers.Sayer;
import org.verger.carers.BondStep;
import org.verger.carers.BondSteps;
import org.verger.consent.Consent;
import org.verger.consent.Consents;
import org.verger.consent.Showing;
import org.verger.consent.Until;
import org.verger.consent.Voice.Word;
import org.verger.copies.AnswerStep.Before;
import org.verger.platform.TimeOrderedId;
import org.verger.pupils.PupilId;
import org.verger.pupils.RollSteps;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Brings what a list says that carers and pupils answered elsewhere, in steps. They are taken
/// within the verb of whoever brings the list, which writes the ledger.
@Service
public class AnswerSteps {
    private final ImportedAnswers store;
    private final Givers givers;
    private final Consents papers;
    private final Showing showing;
    private final RollSteps roll;
    private final BondSteps bonds;
    private final Clock clock;

    AnswerSteps(
            ImportedAnswers store,
            Givers givers,
            Consents papers,
            Showing showing,
            RollSteps roll,
            BondSteps bonds,
            Clock clock) {
        this.store = store;
        this.roll = roll;
        this.bonds = bonds;
        this.givers = givers;
        this.papers = papers;
        this.showing = showing;
        this.clock = clock;
    }

    /// Whose answer a row is.
    public sealed interface Given {
        /// It cannot be anybody's.
        record Nobodys(Objection why) implements Given {}

        /// Somebody's.
        ///
        /// @param words a key for each use that it answers for, the same for the same person and
        ///   child however the row names them
        record Somebodys(List<String> words) implements Given {
            public Somebodys {
                words = List.copyOf(words);
            }
        }
    }

    /// Whose each of these is, in their order.
    @Transactional(readOnly = true)
    public List<Given> givers(List<AnswerEntry> entries) {
        var found = givers.of(entries);
        return IntStream.range(0, entries.size())
                .mapToObj(i -> given(entries.get(i), found.get(i)))
                .toList();
    }

    private static Given given(AnswerEntry entry, Givers.Giver giver) {
        if (giver.objection().isPresent()) return new Given.Nobodys(giver.objection().get());
        var who = giver.child().orElseThrow() + " " + giver.sayer() + " ";
        return new Given.Somebodys(entry.purpose().each().stream().map(use -> who + use).toList());
    }

    /// Who of these children's carers says no, now or from a later day: each as the key of a bond.
    @Transactional(readOnly = true)
    public Set<String> refusing(Set<PupilId> children) {
        if (children.isEmpty()) return Set.of();
        var today = LocalDate.now(clock);
        return store.ofChildren(children).stream()
                .filter(one -> one.word() == Word.NO && one.holdsFrom(today))
                .flatMap(AnswerSteps::bond)
                .collect(toUnmodifiableSet());
    }

    private static Stream<String> bond(Answer answer) {
        return switch (answer.sayer()) {
            case Sayer.TheChild() -> Stream.empty();
            case Sayer.OfCarer(var carer) -> Stream.of(BondStep.key(answer.child(), carer));
        };
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

    /// How many of the answers that these steps added were answered anew since, or go on under the
    /// first record of a child or carer who had two.
    @Transactional(readOnly = true)
    public int overtaken(List<AnswerStep> steps) {
        var children = roll.merged(children(steps));
        var carers = bonds.merged(steps.stream().flatMap(AnswerStep::byCarer).toList());
        var single =
                steps.stream()
                        .filter(one -> !children.contains(one.child()))
                        .filter(one -> one.byCarer().noneMatch(carers::contains))
                        .map(AnswerStep::id)
                        .toList();
        return steps.size() - store.standing(single);
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
