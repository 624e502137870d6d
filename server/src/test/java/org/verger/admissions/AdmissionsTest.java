package org.verger.admissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.verger.AnySchool.child;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.AnySchool;
import org.verger.ServerTest;
import org.verger.ledger.Thing;
import org.verger.ledger.Timeline;
import org.verger.platform.NotFound;
import org.verger.platform.Role;
import org.verger.platform.Scope;
import org.verger.platform.Stale;
import org.verger.pupils.AgesChanged;
import org.verger.pupils.Enrolment;
import org.verger.pupils.Leavers;
import org.verger.pupils.Pupil;
import org.verger.pupils.PupilId;
import org.verger.pupils.Roll;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ServerTest
@RecordApplicationEvents
class AdmissionsTest {
    private static final Enrolment ELLA = child("1", "Ella", "Adair");
    private static final Enrolment TOM = child("2", "Tom", "Birch");

    @Autowired BeanFactory beans;
    @Autowired Admissions admissions;
    @Autowired Roll roll;
    @Autowired Leavers leavers;
    @Autowired Timeline timeline;
    @Autowired TransactionTemplate transaction;
    @Autowired ApplicationEvents events;
    @Autowired Clock clock;

    private AnySchool school;
    private Scope office;
    private LocalDate today;

    @BeforeEach
    void aSchool() {
        school = AnySchool.opened(beans);
        office = school.as(Role.OFFICE);
        today = LocalDate.now(clock);
    }

    @Test
    void aChildIsPutOnTheRollByHand() {
        var ella = add(ELLA);

        assertThat(onRoll()).containsExactly("Ella Adair");
        assertThat(verbs(ella)).containsExactly("pupil.added");
    }

    @Test
    void nobodyElseKeepsTheRoll() {
        var ella = add(ELLA);
        var teacher = school.as(Role.TEACHER);

        assertThat(teacher.call(() -> admissions.add(TOM))).isEqualTo(refused(Refusal.NO_RIGHT));
        assertThat(teacher.call(() -> admissions.leave(ella, today)))
                .isEqualTo(refused(Refusal.NO_RIGHT));
        assertThat(onRoll()).containsExactly("Ella Adair");
    }

    @Test
    void aReferenceThatIsTakenIsToldAndNobodyIsOverwritten() {
        var _ = add(ELLA);

        assertThat(office.call(() -> admissions.add(child("1", "Tom", "Birch"))))
                .isEqualTo(refused(Refusal.REFERENCE_TAKEN));
        assertThat(onRoll()).containsExactly("Ella Adair");
    }

    /// The number too may have been mistyped.
    @Test
    void whatTheRollSaysIsPutRight() {
        var ella = add(child("11", "Ela", "Adair"));

        assertThat(correct(ella, seen(ella), ELLA)).isEqualTo(new Outcome.Done(ella));

        assertThat(office.call(() -> roll.get(ella)))
                .extracting(Pupil::reference, one -> one.name().full())
                .containsExactly("1", "Ella Adair");
        assertThat(verbs(ella)).containsExactly("pupil.added", "pupil.corrected");
        assertThat(correct(ella, seen(ella), ELLA)).isEqualTo(new Outcome.Done(ella));
        assertThat(verbs(ella)).hasSize(2);
    }

    @Test
    void whoeverCorrectsWhatAnotherHasChangedIsTold() {
        var ella = add(child("1", "Ela", "Adair"));
        var seen = seen(ella);
        assertThat(correct(ella, seen, ELLA)).isEqualTo(new Outcome.Done(ella));

        assertThatThrownBy(() -> correct(ella, seen, child("1", "Bella", "Adair")))
                .isInstanceOf(Stale.class);
    }

    @Test
    void aDayOfBirthPutRightHasTheSchoolLookAtWhatIsOut() {
        var ella = add(ELLA);
        assertThat(correct(ella, seen(ella), child("1", "Ella", "Adaire")))
                .isEqualTo(new Outcome.Done(ella));
        assertThat(events.stream(AgesChanged.class)).isEmpty();

        var born = new Enrolment("1", ELLA.name(), "4", "Robin", Optional.of(today.minusYears(14)));
        assertThat(correct(ella, seen(ella), born)).isEqualTo(new Outcome.Done(ella));

        assertThat(events.stream(AgesChanged.class)).hasSize(1);
    }

    @Test
    void whoHasLeftIsOffTheRollAndComesBackUnderTheSameReferenceAndName() {
        var ella = add(ELLA);
        assertThat(office.call(() -> admissions.leave(ella, today.minusDays(3))))
                .isEqualTo(new Outcome.Done(ella));
        assertThat(onRoll()).isEmpty();
        assertThat(office.call(() -> leavers.leftOn(ella))).contains(today.minusDays(3));
        assertThat(office.call(() -> admissions.leave(ella, today)))
                .isEqualTo(refused(Refusal.LEFT_ALREADY));
        assertThat(office.call(() -> admissions.add(child("1", "Tom", "Birch"))))
                .isEqualTo(refused(Refusal.REFERENCE_WAS_ANOTHERS));

        assertThat(add(ELLA)).isEqualTo(ella);

        assertThat(onRoll()).containsExactly("Ella Adair");
        assertThat(verbs(ella)).containsExactly("pupil.added", "pupil.left", "pupil.returned");
    }

    @Test
    void whoHasLeftIsPutRightWithoutComingBack() {
        var ella = add(child("1", "Ela", "Adair"));
        assertThat(office.call(() -> admissions.leave(ella, today)))
                .isEqualTo(new Outcome.Done(ella));

        assertThat(correct(ella, seen(ella), ELLA)).isEqualTo(new Outcome.Done(ella));

        assertThat(onRoll()).isEmpty();
        assertThat(office.call(() -> leavers.leftOn(ella))).contains(today);
    }

    @Test
    void aSecondRecordsReferenceIsNobodysToTake() {
        var first = add(ELLA);
        var second = add(child("9", "Ella", "Adair"));
        office.run(() -> transaction.executeWithoutResult(_ -> roll.merge(second, first)));

        assertThat(office.call(() -> admissions.add(child("9", "Ella", "Adair"))))
                .isEqualTo(refused(Refusal.REFERENCE_TAKEN));
    }

    @Test
    void anotherSchoolsChildIsNotThere() {
        var ella = add(ELLA);
        var sister = school.sister().as(Role.OFFICE);

        assertThatThrownBy(() -> sister.call(() -> admissions.leave(ella, today)))
                .isInstanceOf(NotFound.class);
        assertThat(sister.call(() -> admissions.add(ELLA))).isInstanceOf(Outcome.Done.class);
    }

    private PupilId add(Enrolment child) {
        return switch (office.call(() -> admissions.add(child))) {
            case Outcome.Done(var id) -> id;
            case Outcome.Refused(var reasons) -> throw new AssertionError(reasons);
        };
    }

    private Outcome correct(PupilId child, UUID seen, Enrolment said) {
        return office.call(() -> admissions.correct(child, said, seen));
    }

    private UUID seen(PupilId child) {
        return office.call(() -> admissions.get(child)).seen();
    }

    private List<String> onRoll() {
        return office.call(() -> roll.list("")).stream().map(one -> one.name().full()).toList();
    }

    private List<String> verbs(PupilId child) {
        return office.call(() -> timeline.of(new Thing("pupil", child.value()))).stream()
                .map(Timeline.Row::verb)
                .toList();
    }

    private static Outcome refused(Refusal... reasons) {
        return new Outcome.Refused(List.of(reasons));
    }
}
