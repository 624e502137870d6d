package org.verger.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.carers.Bond;
import org.verger.carers.CarerId;
import org.verger.carers.Carers;
import org.verger.carers.Relation;
import org.verger.consent.Consents;
import org.verger.consent.Purpose;
import org.verger.consent.Until;
import org.verger.consent.Voice.Word;
import org.verger.people.PersonName;
import org.verger.pupils.PupilId;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/// OFF-6: a yes for a time takes the place of a no on its own days, and on no other.
@ServerTest
class GoingOnTest {
    private static final int DAYS = 40;

    @Autowired BeanFactory beans;
    @Autowired Answers answers;
    @Autowired Carers carers;
    @Autowired Consents consents;
    @Autowired Clock clock;

    private Newsroom room;
    private PupilId tom;
    private CarerId mother;
    private CarerId father;
    private LocalDate today;

    @BeforeEach
    void aChildWhoseParentsDiffer() {
        room = Newsroom.opened(beans);
        tom = room.tom().id();
        mother = carer("Ada", Relation.MOTHER);
        father = carer("Ben", Relation.FATHER);
        today = LocalDate.now(clock);
    }

    @Test
    void afterAYesForATimeTheNoHoldsAgain() {
        saidBefore(mother, Word.SHOWN, Optional.empty());
        saidBefore(father, Word.NO, Optional.empty());

        say(Word.SHOWN, 10, 20);

        assertThat(showable(9)).isFalse();
        assertThat(showable(10)).isTrue();
        assertThat(showable(20)).isTrue();
        assertThat(showable(21)).isFalse();
        assertThat(showable(25)).isFalse();
    }

    @Test
    void aNoForATimeGoesOnUntilItsOwnLastDay() {
        saidBefore(father, Word.NO, Optional.of(30));

        say(Word.SHOWN, 10, 20);

        assertThat(on(21)).containsExactly(Word.NO);
        assertThat(on(30)).containsExactly(Word.NO);
        assertThat(on(31)).isEmpty();
    }

    @Test
    void aYesWithoutAnEndEndsTheNo() {
        saidBefore(father, Word.NO, Optional.empty());
        say(Word.SHOWN, 10, 20);

        say(Word.SHOWN, 12, Optional.empty());

        assertThat(on(11)).containsExactly(Word.SHOWN);
        assertThat(on(21)).containsExactly(Word.SHOWN);
        assertThat(on(DAYS)).containsExactly(Word.SHOWN);
    }

    @Test
    void whoTakesAllBackHasOneNo() {
        saidBefore(father, Word.NO, Optional.empty());
        say(Word.SHOWN, 10, 20);

        room.machine()
                .run(
                        () ->
                                done(
                                        answers.refuseAll(
                                                tom,
                                                new Sayer.OfCarer(father),
                                                new Evidence.Link())));

        assertThat(onEachDay()).containsOnly(List.of(Word.NO));
    }

    /// Each takes the place of those before it, so on the days after it the no holds.
    @Test
    void howeverManyFollowEachOtherTheNoHoldsOnTheDaysThatTheyLeave() {
        var random = new Random(20_261_127);
        for (int round = 0; round < 12; round++) {
            aChildWhoseParentsDiffer();
            saidBefore(father, Word.NO, Optional.empty());
            var expected = new Word[DAYS];
            Arrays.fill(expected, Word.NO);
            for (int i = 0; i < 5; i++) {
                int from = random.nextInt(DAYS - 1);
                int last = from + random.nextInt(DAYS - 1 - from);

                say(Word.SHOWN, from, last);

                Arrays.fill(expected, from, last + 1, Word.SHOWN);
                Arrays.fill(expected, last + 1, DAYS, Word.NO);
                assertThat(onEachDay())
                        .as("round %s, from %s to %s", round, from, last)
                        .isEqualTo(Arrays.stream(expected).map(List::of).toList());
            }
        }
    }

    private List<List<Word>> onEachDay() {
        var all = list();
        return IntStream.range(0, DAYS).mapToObj(day -> on(all, day)).toList();
    }

    private List<Word> on(int daysAhead) {
        return on(list(), daysAhead);
    }

    /// What the father says on a day.
    private List<Word> on(List<Answer> all, int daysAhead) {
        return all.stream()
                .filter(one -> one.sayer().equals(new Sayer.OfCarer(father)))
                .filter(one -> one.purpose() == Purpose.SCHOOL_PAGE)
                .filter(one -> one.holdsOn(today.plusDays(daysAhead)))
                .map(Answer::word)
                .toList();
    }

    private List<Answer> list() {
        return room.office().call(() -> answers.list(tom));
    }

    private boolean showable(int daysAhead) {
        var day = today.plusDays(daysAhead);
        return room.mira()
                .call(() -> consents.showable(Set.of(tom), Purpose.SCHOOL_PAGE, day))
                .contains(tom);
    }

    /// What was signed the day before.
    private void saidBefore(CarerId carer, Word word, Optional<Integer> last) {
        record(carer, word, today.minusDays(1), 0, last);
    }

    /// What the father signs today.
    private void say(Word word, int from, int last) {
        say(word, from, Optional.of(last));
    }

    private void say(Word word, int from, Optional<Integer> last) {
        record(father, word, today, from, last);
    }

    private void record(CarerId carer, Word word, LocalDate on, int from, Optional<Integer> last) {
        var slip =
                new Slip(
                        new Sayer.OfCarer(carer),
                        Map.of(Purpose.SCHOOL_PAGE, word),
                        on,
                        today.plusDays(from),
                        Until.of(last.map(today::plusDays)),
                        new Evidence.Paper(Optional.empty()));
        room.office().run(() -> done(answers.record(tom, slip)));
    }

    private static void done(Outcome outcome) {
        assertThat(outcome).isEqualTo(new Outcome.Done());
    }

    private CarerId carer(String given, Relation relation) {
        return room.office()
                .call(
                        () -> {
                            var carer = carers.add(new PersonName(given, "Birch"), "", "");
                            carers.bind(new Bond(carer, tom, relation, true, true, false));
                            return carer;
                        });
    }
}
