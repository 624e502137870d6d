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

/// Who has not answered: the children of whom nothing is known, and the carers who could say.
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

    /// The carers who can be asked about them.
    @Transactional(readOnly = true)
    public Set<CarerId> carers() {
        Set<PupilId> children = children().stream().map(Pupil::id).collect(toUnmodifiableSet());
        return carers.bonds(children).values().stream()
                .flatMap(List::stream)
                .filter(Unanswered::canBeAsked)
                .map(Bond::carer)
                .collect(toUnmodifiableSet());
    }

    /// Only those who decide for the child and may be written to about it. Of whom nobody has said
    /// what the law gives them neither is so.
    public static boolean canBeAsked(Bond bond) {
        return bond.mayConsent() && !bond.mustNotBeContacted();
    }
}
