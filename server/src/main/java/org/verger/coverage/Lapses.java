package org.verger.coverage;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.verger.answers.Answers;
import org.verger.consent.Consents;
import org.verger.consent.Purpose;
import org.verger.pupils.PupilId;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What lapses within about a term: the papers and the answers whose last day lies ahead.
@Component
public class Lapses {
    /// About a term.
    public static final int DAYS = 91;

    private final Consents consents;
    private final Answers answers;
    private final Clock clock;

    Lapses(Consents consents, Answers answers, Clock clock) {
        this.consents = consents;
        this.answers = answers;
        this.clock = clock;
    }

    /// A yes that ends.
    public record Lapse(PupilId child, Purpose purpose, LocalDate last) {}

    /// All of them, the soonest first.
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
        return Stream.concat(papers, said).sorted(Comparator.comparing(Lapse::last)).toList();
    }
}
