package org.verger.slips;

import static java.util.stream.Collectors.toMap;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.answers.Ages;
import org.verger.answers.Answer;
import org.verger.answers.Answers;
import org.verger.answers.Evidence;
import org.verger.answers.Outcome;
import org.verger.answers.Sayer;
import org.verger.consent.Purpose;
import org.verger.consent.Until;
import org.verger.consent.Voice.Word;
import org.verger.platform.NotFound;
import org.verger.pupils.Pupil;
import org.verger.pupils.Roll;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// What a pupil may ask and do behind their slip, in the scope of the [PupilVisit].
@Service
public class PupilsOwn {
    private static final Sayer PUPIL = new Sayer.TheChild();

    private final SlipStore slips;
    private final Roll roll;
    private final Answers answers;
    private final Clock clock;

    PupilsOwn(SlipStore slips, Roll roll, Answers answers, Clock clock) {
        this.slips = slips;
        this.roll = roll;
        this.answers = answers;
        this.clock = clock;
    }

    /// Whose slip it is.
    @Transactional(readOnly = true)
    public Pupil pupil(PupilVisit visit) {
        return roll.get(visit.pupil());
    }

    /// Whether nobody else has a word in it.
    @Transactional(readOnly = true)
    public boolean decidesAlone(PupilVisit visit) {
        return Ages.SHIPPED.decidesAlone(pupil(visit), LocalDate.now(clock));
    }

    /// Whether the slip still takes a yes: until it was answered once.
    @Transactional(readOnly = true)
    public boolean isOpen(PupilVisit visit) {
        return !slips.isAnswered(visit.slip());
    }

    /// What the pupil says today of each use.
    @Transactional(readOnly = true)
    public Map<Purpose, Word> said(PupilVisit visit) {
        var today = LocalDate.now(clock);
        return answers.list(visit.pupil()).stream()
                .filter(answer -> answer.holdsOn(today) && answer.sayer().equals(PUPIL))
                .collect(toMap(Answer::purpose, Answer::word));
    }

    /// What the pupil said that is yet to begin, by its day.
    @Transactional(readOnly = true)
    public List<Answer> toCome(PupilVisit visit) {
        var today = LocalDate.now(clock);
        return answers.list(visit.pupil()).stream()
                .filter(answer -> answer.sayer().equals(PUPIL))
                .filter(answer -> answer.from().isAfter(today) && answer.holdsFrom(today))
                .sorted(Comparator.comparing(Answer::from).thenComparing(Answer::purpose))
                .toList();
    }

    /// Records what the pupil answers.
    @Transactional
    public Outcome answer(PupilVisit visit, Map<Purpose, Word> words) {
        if (!isOpen(visit)) throw new NotFound("an open slip of pupil " + visit.pupil());
        slips.answered(visit.slip(), clock.instant());
        var today = LocalDate.now(clock);
        var slip =
                new org.verger.answers.Slip(
                        PUPIL, words, today, today, new Until.Withdrawal(), new Evidence.Link());
        return answers.record(visit.pupil(), slip);
    }

    /// Keeps the name back at once and leaves the rest as it is, for as long as the slip is good.
    @Transactional
    public Outcome keepNameBack(PupilVisit visit) {
        return answers.keepNameBack(visit.pupil(), PUPIL, _ -> new Evidence.Link());
    }

    /// Takes every yes back at once, for as long as the slip is good.
    @Transactional
    public Outcome refuseAll(PupilVisit visit) {
        slips.answered(visit.slip(), clock.instant());
        return answers.refuseAll(visit.pupil(), PUPIL, new Evidence.Link());
    }
}
