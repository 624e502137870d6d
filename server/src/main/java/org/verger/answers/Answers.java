package org.verger.answers;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.carers.Carers;
import org.verger.consent.Consents;
import org.verger.consent.Purpose;
import org.verger.consent.Showing;
import org.verger.consent.Until;
import org.verger.consent.Voice.Word;
import org.verger.gate.Clause;
import org.verger.ledger.Act;
import org.verger.ledger.Ledger;
import org.verger.ledger.Thing;
import org.verger.platform.Scope;
import org.verger.platform.TimeOrderedId;
import org.verger.pupils.PupilId;
import org.verger.pupils.Roll;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// What may be asked of the answers for a school's pupils.
@Service
public class Answers {
    private final AnswerStore answers;
    private final Roll roll;
    private final Carers carers;
    private final Consents papers;
    private final Ledger ledger;
    private final Showing showing;
    private final Clock clock;

    Answers(
            AnswerStore answers,
            Roll roll,
            Carers carers,
            Consents papers,
            Ledger ledger,
            Showing showing,
            Clock clock) {
        this.answers = answers;
        this.roll = roll;
        this.carers = carers;
        this.papers = papers;
        this.ledger = ledger;
        this.showing = showing;
        this.clock = clock;
    }

    /// Every answer for a child, the latest first.
    ///
    /// @throws org.verger.platform.NotFound when the child is not one of the school's
    @Transactional(readOnly = true)
    public List<Answer> list(PupilId child) {
        return answers.list(roll.get(child).id());
    }

    /// The answer.
    ///
    /// @throws org.verger.platform.NotFound when it is not there, or not for whoever asks
    @Transactional(readOnly = true)
    public Answer get(AnswerId id) {
        return answers.get(id);
    }

    /// The answers for these children that hold on a day.
    @Transactional(readOnly = true)
    public List<Answer> inForce(Set<PupilId> children, LocalDate day) {
        return answers.inForce(children, day);
    }

    /// Who answered for these children of every use that is asked about, by what holds on a day or
    /// is to hold on a later one: whoever said yes from September on is not asked again in August.
    @Transactional(readOnly = true)
    public Map<PupilId, Set<Sayer>> complete(Set<PupilId> children, LocalDate day) {
        var said =
                answers.heldFrom(children, day).stream()
                        .collect(
                                groupingBy(
                                        answer -> new Voiced(answer.child(), answer.sayer()),
                                        mapping(Answer::purpose, toSet())));
        return said.entrySet().stream()
                .filter(one -> one.getValue().containsAll(Purpose.asked()))
                .map(Map.Entry::getKey)
                .collect(groupingBy(Voiced::child, mapping(Voiced::by, toSet())));
    }

    private record Voiced(PupilId child, Sayer by) {}

    /// Every yes that ends of itself between these days.
    @Transactional(readOnly = true)
    public List<Answer> ending(LocalDate from, LocalDate to) {
        return answers.ending(from, to);
    }

    /// Records what one person answered for a child: all of it or nothing. Each word takes the
    /// place of what they said of that use before. What shows the child under a use to which they
    /// now say no comes down, on the day from which the no holds; so does what says a name that
    /// they do not give any more.
    ///
    /// @throws org.verger.platform.NotFound when the child is not one of the school's
    @Transactional
    public Outcome record(PupilId child, Slip slip) {
        return record("answer.recorded", child, List.of(slip));
    }

    private Outcome record(String verb, PupilId child, List<Slip> slips) {
        var reasons =
                slips.stream()
                        .flatMap(slip -> RecordingRules.refusals(facts(child, slip)).stream())
                        .distinct()
                        .toList();
        if (!reasons.isEmpty()) return new Outcome.Refused(reasons);
        var before = showing.of(Set.of(child));
        for (var slip : slips)
            slip.words().forEach((purpose, word) -> add(child, slip, purpose, word));
        showing.takeNamesDown(before);
        slips.stream().findFirst().ifPresent(slip -> ledger.write(act(verb, child, slip)));
        return new Outcome.Done();
    }

    private RecordingRules.Facts facts(PupilId child, Slip slip) {
        var pupil = roll.get(child);
        var today = LocalDate.now(clock);
        return new RecordingRules.Facts(
                slip,
                answers.list(child),
                papers.takenBack(Set.of(child)).getOrDefault(child, List.of()),
                carers.bonds(pupil.id()),
                Ages.SHIPPED.decidesAlone(pupil, today),
                Scope.current().actor(),
                today);
    }

    /// Says no to every use, from today, for whoever holds the link: one press takes everything
    /// back.
    @Transactional
    public Outcome refuseAll(PupilId child, Sayer sayer, Evidence evidence) {
        var today = LocalDate.now(clock);
        var words = Purpose.asked().stream().collect(toMap(Function.identity(), _ -> Word.NO));
        return record(
                child, new Slip(sayer, words, today, today, new Until.Withdrawal(), evidence));
    }

    /// Keeps the name back from today wherever this person gave it. Their yes to being shown stays
    /// as it is, for as long as it would have held.
    ///
    /// @param evidence how the school knows, told how it knew of the yes
    @Transactional
    public Outcome keepNameBack(PupilId child, Sayer sayer, UnaryOperator<Evidence> evidence) {
        var said = answers.list(roll.get(child).id());
        var slips = NameKeptBack.slips(sayer, said, LocalDate.now(clock), evidence);
        return record("answer.name_taken_back", child, slips);
    }

    private void add(PupilId child, Slip slip, Purpose purpose, Word word) {
        answers.add(
                new Answer(
                        new AnswerId(TimeOrderedId.at(clock.instant())),
                        child,
                        slip.sayer(),
                        purpose,
                        word,
                        slip.on(),
                        slip.from(),
                        slip.until(),
                        slip.evidence(),
                        Optional.empty()),
                clock.instant());
        if (word == Word.NO && !slip.from().isAfter(LocalDate.now(clock)))
            showing.takeDown(child, purpose);
    }

    /// Who answered and for which uses they gave the name stands in the entry; which word for which
    /// use stands in the answers.
    private Act act(String verb, PupilId child, Slip slip) {
        return new Act(
                verb,
                new Thing("pupil", child.value()),
                Set.of(Clause.OFF_6),
                Map.of(
                        "by", name(slip.sayer()),
                        "on", slip.on().toString(),
                        "named", named(slip.words())));
    }

    private static String named(Map<Purpose, Word> words) {
        var uses =
                Purpose.asked().stream()
                        .filter(use -> words.get(use) == Word.NAMED)
                        .map(Purpose::words)
                        .collect(joining(", "));
        return uses.isEmpty() ? "nowhere" : uses;
    }

    private String name(Sayer sayer) {
        return switch (sayer) {
            case Sayer.TheChild() -> "the pupil";
            case Sayer.OfCarer(var carer) -> carers.get(carer).name().full();
        };
    }
}
