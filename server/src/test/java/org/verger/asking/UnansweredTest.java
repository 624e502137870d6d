package org.verger.asking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.answers.Answers;
import org.verger.answers.Evidence;
import org.verger.answers.Outcome;
import org.verger.answers.Sayer;
import org.verger.answers.Slip;
import org.verger.carers.Bond;
import org.verger.carers.CarerId;
import org.verger.carers.Carers;
import org.verger.carers.Relation;
import org.verger.consent.Purpose;
import org.verger.consent.Until;
import org.verger.consent.Voice.Word;
import org.verger.pupils.Pupil;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// OFF-6: nobody is asked again who has answered, and nobody forgotten who has not.
@ServerTest
class UnansweredTest {
    @Autowired BeanFactory beans;
    @Autowired Unanswered unanswered;
    @Autowired Asking asking;
    @Autowired Answers answers;
    @Autowired Carers carers;
    @Autowired Clock clock;

    private Newsroom room;
    private CarerLinks home;
    private Pupil tom;
    private CarerId mother;

    @BeforeEach
    void aChildWithACarer() {
        room = Newsroom.opened(beans);
        home = new CarerLinks(room, beans);
        tom = room.tom();
        mother = home.carer("birch@home.example", true, false);
    }

    @Test
    void whoSaidYesFromALaterDayOnIsNotAskedAgain() {
        sayYes(30);

        assertThat(room.office().call(() -> unanswered.carers().byLetter())).isEmpty();
        assertThat(room.office().call(unanswered::children)).doesNotContain(tom);
    }

    @Test
    void whatWasSaidByWhoeverDoesNotDecideAnyMoreIsNoAnswer() {
        sayYes(0);
        assertThat(room.office().call(unanswered::children)).doesNotContain(tom);

        var bond = new Bond(mother, tom.id(), Relation.MOTHER, true, false, false);
        room.office().run(() -> carers.bind(bond));

        assertThat(room.office().call(unanswered::children)).contains(tom);
    }

    /// Who is to be written to is asked of the whole school once, when a round begins.
    @Test
    void whoAnswersBeforeTheirLetterIsWrittenGetsNone() {
        var _ = home.carer("father@home.example", true, false);
        var round = home.withoutTask();
        var toWrite = room.machine().call(() -> asking.toWrite(round));
        assertThat(toWrite).hasSize(2);

        sayYes(0);
        room.machine().run(() -> asking.writeSome(round, toWrite));
        room.machine().run(() -> asking.writeSome(round, toWrite));
        room.machine().run(() -> asking.finish(round));

        assertThat(room.office().call(() -> asking.progress(round)).letters()).isEqualTo(1);
        assertThat(room.machine().call(() -> asking.toWrite(round))).isEmpty();
    }

    /// The mother's yes to every use on paper, from a day so many ahead.
    private void sayYes(int daysAhead) {
        var today = LocalDate.now(clock);
        var slip =
                new Slip(
                        new Sayer.OfCarer(mother),
                        Purpose.asked().stream()
                                .collect(Collectors.toMap(Function.identity(), _ -> Word.SHOWN)),
                        today,
                        today.plusDays(daysAhead),
                        new Until.Withdrawal(),
                        new Evidence.Paper(Optional.empty()));
        assertThat(room.office().call(() -> answers.record(tom.id(), slip)))
                .isEqualTo(new Outcome.Done());
    }
}
