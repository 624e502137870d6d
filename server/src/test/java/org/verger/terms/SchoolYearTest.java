package org.verger.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.verger.AnySchool;
import org.verger.ServerTest;
import org.verger.ledger.Thing;
import org.verger.ledger.Timeline;
import org.verger.platform.NotFound;
import org.verger.platform.Role;
import org.verger.platform.Scope;
import org.verger.platform.Stale;

import java.time.LocalDate;
import java.time.Month;

@ServerTest
class SchoolYearTest {
    private static final LocalDate BEGINS = LocalDate.of(2026, Month.SEPTEMBER, 2);
    private static final LocalDate ENDS = LocalDate.of(2026, Month.DECEMBER, 18);
    private static final LocalDate A_MONDAY = LocalDate.of(2026, Month.OCTOBER, 26);

    @Autowired BeanFactory beans;
    @Autowired SchoolYear year;
    @Autowired Timeline timeline;

    private AnySchool school;
    private Scope office;

    @BeforeEach
    void aSchoolWithATerm() {
        school = AnySchool.opened(beans);
        office = school.as(Role.OFFICE);
        office.run(() -> assertThat(year.add("Autumn", BEGINS, ENDS)).isNotNull());
    }

    @Test
    void itTeachesOnTheFirstAndTheLastDayOfATermAndNotAround() {
        assertThat(teaches(BEGINS)).isTrue();
        assertThat(teaches(ENDS)).isTrue();
        assertThat(teaches(BEGINS.minusDays(1))).isFalse();
        assertThat(teaches(ENDS.plusDays(3))).isFalse();
    }

    @Test
    void itDoesNotTeachAtTheWeekend() {
        assertThat(teaches(A_MONDAY.minusDays(1))).isFalse();
        assertThat(teaches(A_MONDAY)).isTrue();
    }

    @Test
    void itDoesNotTeachOnAClosedDayUntilThatIsOpenedAgain() {
        office.run(() -> year.close(A_MONDAY, "Half-term"));
        office.run(() -> year.close(A_MONDAY, "Snow"));
        assertThat(teaches(A_MONDAY)).isFalse();
        assertThat(office.call(year::closedDays))
                .containsExactly(new ClosedDay(A_MONDAY, "Half-term"));

        office.run(() -> year.reopen(A_MONDAY));

        assertThat(teaches(A_MONDAY)).isTrue();
        assertThatThrownBy(() -> office.run(() -> year.reopen(A_MONDAY)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aDayIsInOneTermOnly() {
        assertThatThrownBy(() -> office.call(() -> year.add("Advent", ENDS, ENDS.plusDays(9))))
                .isInstanceOf(Stale.class);
    }

    @Test
    void aTermThatIsTakenAwayIsNoTerm() {
        var term = office.call(year::terms).getFirst();

        office.run(() -> year.remove(term.id()));

        assertThat(office.call(year::terms)).isEmpty();
        assertThatThrownBy(() -> office.run(() -> year.remove(term.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anotherSchoolHasItsOwnYear() {
        var sister = school.sister().as(Role.OFFICE);

        assertThat(sister.call(year::terms)).isEmpty();
    }

    @Test
    void theLedgerKeepsWhatWasSetAndClosed() {
        office.run(() -> year.close(A_MONDAY, "Half-term"));

        var rows = office.call(() -> timeline.of(new Thing("school", school.school().value())));

        assertThat(rows)
                .extracting(Timeline.Row::verb)
                .containsSubsequence("term.added", "school.closed");
    }

    private boolean teaches(LocalDate day) {
        return office.<Boolean, RuntimeException>call(() -> year.teachesOn(day));
    }
}
