package org.verger.slips;

import static java.util.stream.Collectors.toUnmodifiableSet;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.verger.answers.Ages;
import org.verger.answers.Answers;
import org.verger.answers.Sayer;
import org.verger.pupils.Pupil;
import org.verger.pupils.Roll;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// The pupils who are old enough to be asked themselves and have not answered of every use.
@Component
public class PupilsToAsk {
    private final Roll roll;
    private final Answers answers;
    private final Clock clock;

    PupilsToAsk(Roll roll, Answers answers, Clock clock) {
        this.roll = roll;
        this.answers = answers;
        this.clock = clock;
    }

    /// All of them, by family name.
    @Transactional(readOnly = true)
    public List<Pupil> list() {
        var today = LocalDate.now(clock);
        var old =
                roll.list("").stream().filter(pupil -> Ages.SHIPPED.isAsked(pupil, today)).toList();
        var ids = old.stream().map(Pupil::id).collect(toUnmodifiableSet());
        var complete = answers.complete(ids, today);
        return old.stream()
                .filter(
                        pupil ->
                                !complete.getOrDefault(pupil.id(), Set.of())
                                        .contains(new Sayer.TheChild()))
                .toList();
    }

    /// Those of whom no date of birth is on record, by family name: their year group, or nothing,
    /// says whether they are to be asked.
    @Transactional(readOnly = true)
    public List<Pupil> withoutBirthday() {
        return roll.list("").stream().filter(pupil -> pupil.bornOn().isEmpty()).toList();
    }
}
