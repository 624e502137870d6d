package org.verger.coverage;

import static java.util.stream.Collectors.toUnmodifiableSet;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.verger.answers.Answers;
import org.verger.consent.Consents;
import org.verger.consent.Purpose;
import org.verger.pupils.Pupil;
import org.verger.pupils.PupilId;
import org.verger.pupils.Roll;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What lapses within about a term: the papers and the answers whose last day lies ahead.
@Component
public class Lapses {
    /// About a term.
    public static final int DAYS = 91;

    private final Consents consents;
    private final Answers answers;
    private final Roll roll;
    private final Clock clock;

    Lapses(Consents consents, Answers answers, Roll roll, Clock clock) {
        this.consents = consents;
        this.answers = answers;
        this.roll = roll;
        this.clock = clock;
    }

    /// A yes that ends.
    public record Lapse(PupilId child, Purpose purpose, LocalDate last) {}

    /// All of those of children who are on the roll, the soonest first: nothing is to be asked anew
    /// for whoever has left.
    @Transactional(readOnly = true)
    public List<Lapse> list() {
        var today = LocalDate.now(clock);
        var end = today.plusDays(DAYS);
        var papers =
                consents.ending(today, end).stream()
                        .flatMap(
                                one ->
                                        one
                                                .terms()
                                                .until()
                                                .lastDay()
                                                .map(
                                                        day ->
                                                                new Lapse(
                                                                        one.child(),
                                                                        one.terms().purpose(),
                                                                        day))
                                                .stream());
        var said =
                answers.ending(today, end).stream()
                        .flatMap(
                                one ->
                                        one
                                                .until()
                                                .lastDay()
                                                .map(
                                                        day ->
                                                                new Lapse(
                                                                        one.child(),
                                                                        one.purpose(),
                                                                        day))
                                                .stream());
        var all = Stream.concat(papers, said).sorted(Comparator.comparing(Lapse::last)).toList();
        var onRoll = onRoll(all.stream().map(Lapse::child).collect(toUnmodifiableSet()));
        return all.stream().filter(one -> onRoll.contains(one.child())).toList();
    }

    private Set<PupilId> onRoll(Set<PupilId> children) {
        return roll.list(children).stream().map(Pupil::id).collect(toUnmodifiableSet());
    }
}
