package org.verger.answers;

import static org.verger.parts.Words.words;

import org.springframework.stereotype.Component;
import org.verger.carers.CarerHolder;
import org.verger.carers.CarerId;
import org.verger.consent.Until;
import org.verger.consent.Voice.Word;
import org.verger.people.Handover;
import org.verger.platform.TimeOrderedId;
import org.verger.pupils.PupilHolder;
import org.verger.pupils.PupilId;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Hands answers over where two records are one child's or one carer's. What was said goes on from
/// today under the first record; where the same person said two things of one use, the stricter
/// holds (OFF-6). The second record keeps what was said under it.
@Component
class AnswersHandedOver implements PupilHolder, CarerHolder {
    private final AnswerStore answers;
    private final Clock clock;

    AnswersHandedOver(AnswerStore answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public Handover look(PupilId second, PupilId first) {
        return told(standing(answers.list(second)));
    }

    @Override
    public void handOver(PupilId second, PupilId first) {
        standing(answers.list(second)).forEach(one -> say(one, first, one.sayer()));
    }

    @Override
    public Handover look(CarerId second, CarerId first) {
        return told(standing(answers.listSaidBy(second)));
    }

    @Override
    public void handOver(CarerId second, CarerId first) {
        standing(answers.listSaidBy(second))
                .forEach(one -> say(one, one.child(), new Sayer.OfCarer(first)));
    }

    private static Handover told(List<Answer> all) {
        return Handover.of(all.size(), words("answers.handover", all.size()));
    }

    /// What holds today or is to hold, in the order in which it begins.
    private List<Answer> standing(List<Answer> all) {
        return all.stream()
                .filter(one -> one.holdsFrom(today()))
                .sorted(Comparator.comparing(Answer::from))
                .toList();
    }

    private void say(Answer said, PupilId child, Sayer sayer) {
        var already =
                standing(answers.list(child)).stream()
                        .filter(one -> one.sayer().equals(sayer))
                        .filter(one -> one.purpose() == said.purpose())
                        .filter(one -> one.word().compareTo(said.word()) <= 0)
                        .toList();
        if (!isStricterAlready(said, already)) {
            answers.add(fromToday(said, child, sayer, until(said, already)), clock.instant());
        }
    }

    /// A no is left out only where another covers all its days, a yes where anything stricter holds
    /// on one of them.
    private boolean isStricterAlready(Answer said, List<Answer> already) {
        return already.stream()
                .anyMatch(one -> said.word() == Word.NO ? covers(one, said) : meet(one, said));
    }

    private boolean covers(Answer one, Answer said) {
        return !begins(one).isAfter(begins(said)) && !last(one).isBefore(last(said));
    }

    private boolean meet(Answer one, Answer said) {
        return !begins(one).isAfter(last(said)) && !begins(said).isAfter(last(one));
    }

    /// Two refusals of one person become one, which holds until both are over.
    private static Until until(Answer said, List<Answer> already) {
        var last = last(said);
        if (said.word() == Word.NO) {
            for (var one : already) last = last(one).isAfter(last) ? last(one) : last;
        }
        return Until.of(Optional.of(last).filter(day -> !day.equals(LocalDate.MAX)));
    }

    private LocalDate begins(Answer one) {
        return one.from().isBefore(today()) ? today() : one.from();
    }

    private static LocalDate last(Answer one) {
        var ended = one.until().lastDay().orElse(LocalDate.MAX);
        var replaced = one.replaced().map(day -> day.minusDays(1)).orElse(LocalDate.MAX);
        return ended.isBefore(replaced) ? ended : replaced;
    }

    private Answer fromToday(Answer said, PupilId child, Sayer sayer, Until until) {
        return new Answer(
                new AnswerId(TimeOrderedId.at(clock.instant())),
                child,
                sayer,
                said.purpose(),
                said.word(),
                said.on(),
                begins(said),
                until,
                said.evidence(),
                Optional.empty());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
