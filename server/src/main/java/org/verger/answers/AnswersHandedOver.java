package org.verger.answers;

import static org.verger.parts.Words.words;

import org.springframework.stereotype.Component;
import org.verger.carers.CarerHolder;
import org.verger.carers.CarerId;
import org.verger.people.Handover;
import org.verger.platform.TimeOrderedId;
import org.verger.pupils.PupilHolder;
import org.verger.pupils.PupilId;

import java.time.Clock;
import java.time.LocalDate;
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

    /// What holds today or is to hold.
    private List<Answer> standing(List<Answer> all) {
        return all.stream()
                .filter(one -> one.replaced().isEmpty() && one.until().holdsOn(today()))
                .toList();
    }

    private void say(Answer said, PupilId child, Sayer sayer) {
        boolean isStricterAlready =
                standing(answers.list(child)).stream()
                        .filter(one -> one.sayer().equals(sayer))
                        .filter(one -> one.purpose() == said.purpose())
                        .anyMatch(one -> one.word().compareTo(said.word()) <= 0);
        if (!isStricterAlready) answers.add(fromToday(said, child, sayer));
    }

    private Answer fromToday(Answer said, PupilId child, Sayer sayer) {
        return new Answer(
                new AnswerId(TimeOrderedId.at(clock.instant())),
                child,
                sayer,
                said.purpose(),
                said.word(),
                said.on(),
                said.from().isBefore(today()) ? today() : said.from(),
                said.until(),
                said.evidence(),
                Optional.empty());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
