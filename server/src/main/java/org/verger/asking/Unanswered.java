package org.verger.asking;

import static java.util.stream.Collectors.toUnmodifiableSet;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.verger.answers.Answers;
import org.verger.answers.Sayer;
import org.verger.carers.Bond;
import org.verger.carers.CarerId;
import org.verger.carers.Carers;
import org.verger.consent.Consents;
import org.verger.pupils.Pupil;
import org.verger.pupils.PupilId;
import org.verger.pupils.Roll;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Who has not answered: the children of whom nothing is known, and the carers who have not said
/// anything for a child of theirs.
@Component
public class Unanswered {
    private final Roll roll;
    private final Carers carers;
    private final Answers answers;
    private final Consents consents;
    private final Clock clock;

    Unanswered(Roll roll, Carers carers, Answers answers, Consents consents, Clock clock) {
        this.roll = roll;
        this.carers = carers;
        this.answers = answers;
        this.consents = consents;
        this.clock = clock;
    }

    /// The children on the roll for whom no carer has answered and no paper is in force, by family
    /// name.
    @Transactional(readOnly = true)
    public List<Pupil> children() {
        var today = LocalDate.now(clock);
        var everybody = roll.list("");
        var ids = everybody.stream().map(Pupil::id).collect(toUnmodifiableSet());
        var known = new HashSet<>(consents.onPaper(ids, today));
        answers.inForce(ids, today).stream()
                .filter(answer -> answer.sayer() instanceof Sayer.OfCarer)
                .forEach(answer -> known.add(answer.child()));
        return everybody.stream().filter(pupil -> !known.contains(pupil.id())).toList();
    }

    /// The carers who can be asked about any child on the roll for whom they themselves have not
    /// answered. What another said does not speak for them, nor does a paper that names nobody.
    @Transactional(readOnly = true)
    public Set<CarerId> carers() {
        var ids = roll.list("").stream().map(Pupil::id).collect(toUnmodifiableSet());
        var said = new HashSet<Said>();
        answers.inForce(ids, LocalDate.now(clock))
                .forEach(answer -> said.add(new Said(answer.sayer(), answer.child())));
        return carers.bonds(ids).values().stream()
                .flatMap(List::stream)
                .filter(Unanswered::canBeAsked)
                .filter(bond -> !said.contains(Said.by(bond)))
                .map(Bond::carer)
                .collect(toUnmodifiableSet());
    }

    /// That somebody said something for a child.
    private record Said(Sayer by, PupilId child) {
        static Said by(Bond bond) {
            return new Said(new Sayer.OfCarer(bond.carer()), bond.child());
        }
    }

    /// Only those who decide for the child and may be written to about it. Of whom nobody has said
    /// what the law gives them neither is so.
    public static boolean canBeAsked(Bond bond) {
        return bond.mayConsent() && bond.mayBeWrittenTo();
    }
}
