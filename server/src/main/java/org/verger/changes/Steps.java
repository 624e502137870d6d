package org.verger.changes;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.verger.carers.BondStep;
import org.verger.carers.BondSteps;
import org.verger.copies.AnswerStep;
import org.verger.copies.AnswerSteps;
import org.verger.people.StaffStep;
import org.verger.people.StaffSteps;
import org.verger.pupils.RollStep;
import org.verger.pupils.RollSteps;

import java.util.List;
import java.util.stream.Stream;

/// Takes steps and takes them back, whomever they are about. Those that do nothing are passed over.
@Component
public class Steps {
    private final RollSteps roll;
    private final StaffSteps staff;
    private final BondSteps bonds;
    private final AnswerSteps answers;

    Steps(RollSteps roll, StaffSteps staff, BondSteps bonds, AnswerSteps answers) {
        this.roll = roll;
        this.staff = staff;
        this.bonds = bonds;
        this.answers = answers;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void take(List<Step> steps) {
        if (!ofPupils(steps).isEmpty()) roll.take(ofPupils(steps));
        if (!ofStaff(steps).isEmpty()) staff.take(ofStaff(steps));
        if (!ofCarers(steps).isEmpty()) bonds.take(ofCarers(steps));
        if (!ofAnswers(steps).isEmpty()) answers.take(ofAnswers(steps));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBack(List<Step> steps) {
        if (!ofAnswers(steps).isEmpty()) answers.takeBack(ofAnswers(steps));
        if (!ofCarers(steps).isEmpty()) bonds.takeBack(ofCarers(steps));
        if (!ofStaff(steps).isEmpty()) staff.takeBack(ofStaff(steps));
        if (!ofPupils(steps).isEmpty()) roll.takeBack(ofPupils(steps));
    }

    /// How many of those whom the steps are about stand otherwise now than they were left.
    @Transactional(readOnly = true)
    public int overtaken(List<Step> steps) {
        return (ofPupils(steps).isEmpty() ? 0 : roll.overtaken(ofPupils(steps)))
                + (ofStaff(steps).isEmpty() ? 0 : staff.overtaken(ofStaff(steps)))
                + (ofCarers(steps).isEmpty() ? 0 : bonds.overtaken(ofCarers(steps)))
                + (ofAnswers(steps).isEmpty() ? 0 : answers.overtaken(ofAnswers(steps)));
    }

    /// How many carers said no since, or before, whose no would count no more if the steps were
    /// taken back.
    @Transactional(readOnly = true)
    public int refusing(List<Step> steps) {
        var lessened = ofCarers(steps).stream().filter(BondStep::lessensWhenTakenBack).toList();
        var no = answers.refusing(BondStep.children(lessened));
        return (int) lessened.stream().filter(one -> no.contains(one.key())).count();
    }

    /// Has the database count anew those of whom there may be many.
    @Transactional(propagation = Propagation.MANDATORY)
    public void countAnew(Part part) {
        switch (part) {
            case PUPILS -> roll.countAnew();
            case CARERS -> bonds.countAnew();
            case STAFF, CONSENTS -> {}
        }
    }

    private static List<RollStep> ofPupils(List<Step> steps) {
        return of(steps, Step.OfPupil.class)
                .map(Step.OfPupil::step)
                .filter(one -> !one.isNothing())
                .toList();
    }

    private static List<StaffStep> ofStaff(List<Step> steps) {
        return of(steps, Step.OfColleague.class)
                .map(Step.OfColleague::step)
                .filter(one -> !one.isNothing())
                .toList();
    }

    private static List<BondStep> ofCarers(List<Step> steps) {
        return of(steps, Step.OfCarer.class)
                .map(Step.OfCarer::step)
                .filter(one -> !one.isNothing())
                .toList();
    }

    private static List<AnswerStep> ofAnswers(List<Step> steps) {
        return of(steps, Step.OfAnswer.class)
                .map(Step.OfAnswer::step)
                .filter(one -> !one.isNothing())
                .toList();
    }

    private static <S> Stream<S> of(List<Step> steps, Class<S> kind) {
        return steps.stream().filter(kind::isInstance).map(kind::cast);
    }
}
