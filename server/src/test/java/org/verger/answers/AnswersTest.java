package org.verger.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.carers.Bond;
import org.verger.carers.CarerId;
import org.verger.carers.Carers;
import org.verger.carers.Relation;
import org.verger.consent.ConsentWithdrawn;
import org.verger.consent.Consents;
import org.verger.consent.Purpose;
import org.verger.consent.Until;
import org.verger.consent.Voice.Word;
import org.verger.people.PersonName;
import org.verger.platform.NotFound;
import org.verger.platform.Role;
import org.verger.pupils.PupilId;
import org.verger.pupils.Roll;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// OFF-6: answers are recorded, replaced and taken back, and count together with the papers.
@ServerTest
@RecordApplicationEvents
class AnswersTest {
    @Autowired BeanFactory beans;
    @Autowired Answers answers;
    @Autowired Carers carers;
    @Autowired Consents consents;
    @Autowired Roll roll;
    @Autowired Clock clock;
    @Autowired ApplicationEvents events;

    private Newsroom room;
    private PupilId tom;
    private CarerId mother;
    private LocalDate today;

    @BeforeEach
    void aChildWithACarer() {
        room = Newsroom.opened(beans);
        tom = room.tom().id();
        mother = carer(true);
        today = LocalDate.now(clock);
    }

    @Test
    void aYesCounts() {
        record(mother, Word.SHOWN);

        assertThat(showable()).containsExactly(tom);
    }

    @Test
    void aLaterAnswerTakesTheEarlierOnesPlace() {
        record(slip(mother, Word.SHOWN, today.minusDays(2)));
        record(slip(mother, Word.NO, today.minusDays(1)));
        record(mother, Word.SHOWN);

        var list = room.office().call(() -> answers.list(tom));
        assertThat(list).hasSize(3).filteredOn(one -> one.holdsOn(today)).hasSize(1);
        assertThat(showable()).containsExactly(tom);
    }

    @Test
    void aNoOutweighsThePaperAndTakesDownWhatIsOut() {
        room.agree(room.tom(), Purpose.SCHOOL_PAGE);
        assertThat(showable()).containsExactly(tom);

        record(mother, Word.NO);

        assertThat(showable()).isEmpty();
        assertThat(events.stream(ConsentWithdrawn.class))
                .extracting(ConsentWithdrawn::child, ConsentWithdrawn::purpose)
                .containsExactly(tuple(tom, Purpose.SCHOOL_PAGE));
    }

    /// What is out of a child who has left still shows a child.
    @Test
    void aNoHoldsWhenTheChildHasLeft() {
        room.agree(room.tom(), Purpose.SCHOOL_PAGE);
        record(mother, Word.NO);
        room.office().run(() -> roll.replace(List.of()));

        assertThat(showable()).isEmpty();
    }

    @Test
    void aPaperFromADrawerDoesNotUndoALaterNo() {
        record(mother, Word.NO);
        var older = slip(mother, Word.SHOWN, today.minusDays(20));

        var outcome = room.office().call(() -> answers.record(tom, older));

        assertThat(outcome).isEqualTo(new Outcome.Refused(List.of(Refusal.SOMETHING_SAID_SINCE)));
        assertThat(room.office().call(() -> answers.list(tom)))
                .singleElement()
                .matches(one -> one.word() == Word.NO && one.holdsOn(today));
    }

    @Test
    void whoeverDoesNotDecideAnyMoreHasNotAgreed() {
        record(mother, Word.SHOWN);
        assertThat(showable()).containsExactly(tom);

        room.office()
                .run(() -> carers.bind(new Bond(mother, tom, Relation.MOTHER, true, false, false)));

        assertThat(showable()).isEmpty();
        assertThat(events.stream(ConsentWithdrawn.class))
                .extracting(ConsentWithdrawn::child, ConsentWithdrawn::purpose)
                .containsExactly(tuple(tom, Purpose.SCHOOL_PAGE));
    }

    @Test
    void aChangeThatEndsNothingTakesNothingDown() {
        record(mother, Word.SHOWN);

        room.office()
                .run(
                        () ->
                                carers.bind(
                                        new Bond(
                                                mother,
                                                tom,
                                                Relation.GUARDIAN,
                                                true,
                                                true,
                                                false)));

        assertThat(showable()).containsExactly(tom);
        assertThat(events.stream(ConsentWithdrawn.class)).isEmpty();
    }

    @Test
    void whoDoesNotDecideIsRefused() {
        var nan = carer(false);

        assertThat(room.office().call(() -> answers.record(tom, slip(nan, Word.SHOWN))))
                .isEqualTo(new Outcome.Refused(List.of(Refusal.MAY_NOT_CONSENT)));
    }

    @Test
    void aNoOfParentalResponsibilityIsTakenFromOneWhoDoesNotDecide() {
        var father = carer(true, false);
        record(mother, Word.SHOWN);

        assertThat(room.office().call(() -> answers.record(tom, slip(father, Word.SHOWN))))
                .isEqualTo(new Outcome.Refused(List.of(Refusal.MAY_NOT_CONSENT)));
        assertThat(showable()).containsExactly(tom);
        record(father, Word.NO);

        assertThat(showable()).isEmpty();
        assertThat(events.stream(ConsentWithdrawn.class)).hasSize(1);
    }

    @Test
    void aTeacherRecordsNothingAndNobodyPretendsToHoldALink() {
        var link =
                new Slip(
                        new Sayer.OfCarer(mother),
                        Map.of(Purpose.PRESS, Word.SHOWN),
                        today,
                        today,
                        new Until.Withdrawal(),
                        new Evidence.Link());

        assertThat(room.mira().call(() -> answers.record(tom, slip(mother, Word.SHOWN))))
                .isEqualTo(new Outcome.Refused(List.of(Refusal.NO_RIGHT)));
        assertThat(room.office().call(() -> answers.record(tom, link)))
                .isEqualTo(new Outcome.Refused(List.of(Refusal.NO_RIGHT)));
    }

    @Test
    void anotherSchoolsChildIsNotThere() {
        var sister = room.school().sister().as(Role.OFFICE);

        assertThatThrownBy(() -> sister.call(() -> answers.list(tom))).isInstanceOf(NotFound.class);
    }

    @Test
    void anImportSaysWhereItComesFrom() {
        var slip =
                new Slip(
                        new Sayer.OfCarer(mother),
                        Map.of(Purpose.PRESS, Word.SHOWN),
                        today,
                        today,
                        new Until.Withdrawal(),
                        new Evidence.Import("Export of 3 May"));

        room.office().run(() -> done(answers.record(tom, slip)));

        assertThat(room.office().call(() -> answers.list(tom)).getFirst().evidence())
                .isEqualTo(new Evidence.Import("Export of 3 May"));
    }

    private CarerId carer(boolean decides) {
        return carer(decides, decides);
    }

    private CarerId carer(boolean responsible, boolean decides) {
        return room.office()
                .call(
                        () -> {
                            var carer = carers.add(new PersonName("Ada", "Birch"), "", "");
                            carers.bind(
                                    new Bond(
                                            carer,
                                            tom,
                                            Relation.MOTHER,
                                            responsible,
                                            decides,
                                            false));
                            return carer;
                        });
    }

    private void record(CarerId carer, Word word) {
        record(slip(carer, word));
    }

    private void record(Slip slip) {
        room.office().run(() -> done(answers.record(tom, slip)));
    }

    private Slip slip(CarerId carer, Word word) {
        return slip(carer, word, today);
    }

    private static Slip slip(CarerId carer, Word word, LocalDate on) {
        return new Slip(
                new Sayer.OfCarer(carer),
                Map.of(Purpose.SCHOOL_PAGE, word),
                on,
                on,
                new Until.Withdrawal(),
                new Evidence.Paper(Optional.empty()));
    }

    private Set<PupilId> showable() {
        return room.mira().call(() -> consents.showable(Set.of(tom), Purpose.SCHOOL_PAGE, today));
    }

    private static void done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }
}
