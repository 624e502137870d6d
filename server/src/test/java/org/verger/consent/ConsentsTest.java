package org.verger.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.verger.AnySchool.child;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
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
import org.verger.pupils.Pupil;
import org.verger.pupils.PupilId;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

@ServerTest
@RecordApplicationEvents
class ConsentsTest {
    @Autowired BeanFactory beans;
    @Autowired Consents consents;
    @Autowired ConsentStore store;
    @Autowired Timeline timeline;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient db;
    @Autowired Clock clock;
    @Autowired ApplicationEvents events;

    private AnySchool school;
    private Scope office;
    private Pupil ella;
    private LocalDate today;

    @BeforeEach
    void aSchoolWithTwoChildren() {
        school = AnySchool.opened(beans);
        office = school.as(Role.OFFICE);
        ella = school.with(child("1", "Ella", "Adair"), child("2", "Tom", "Birch")).getFirst();
        today = LocalDate.now(clock);
    }

    @Test
    void aChildMayBeShownWhereThePaperSaysSo() {
        office.run(() -> done(consents.record(ella.id(), paper(Purpose.SCHOOL_PAGE))));

        assertThat(showable(Purpose.SCHOOL_PAGE, today)).containsExactly(ella.id());
        assertThat(showable(Purpose.PRESS, today)).isEmpty();
        assertThat(showable(Purpose.SCHOOL_PAGE, today.minusDays(1))).isEmpty();
    }

    @Test
    void aWithdrawalEndsItFromTodayAndKeepsIt() {
        office.run(
                () -> {
                    done(consents.record(ella.id(), paper(Purpose.SOCIAL_NETWORKS)));
                    done(consents.withdraw(only().id()));
                });

        assertThat(showable(Purpose.SOCIAL_NETWORKS, today)).isEmpty();
        assertThat(office.call(this::only).withdrawnOn()).contains(today);
        assertThat(events.stream(ConsentWithdrawn.class))
                .containsExactly(
                        new ConsentWithdrawn(
                                school.trust(),
                                school.school(),
                                ella.id(),
                                Purpose.SOCIAL_NETWORKS));
    }

    @Test
    void theLedgerKeepsWhoAgreedToWhat() {
        office.run(() -> done(consents.record(ella.id(), paper(Purpose.PRESS))));

        var rows = office.call(() -> timeline.of(new Thing("pupil", ella.id().value())));

        assertThat(rows).extracting(Timeline.Row::verb).containsExactly("consent.recorded");
        assertThat(rows.getFirst().particulars()).containsEntry("given_by", "Mrs Adair");
    }

    @Test
    void aPaperIsRecordedWholeOrNotAtAll() {
        office.run(() -> done(consents.record(ella.id(), paper(Purpose.PRESS))));

        var answer =
                office.call(
                        () ->
                                consents.record(
                                        ella.id(), paper(Purpose.SCHOOL_PAGE, Purpose.PRESS)));

        assertThat(answer).isEqualTo(new Outcome.Refused(List.of(Refusal.MEETS_ANOTHER)));
        assertThat(showable(Purpose.SCHOOL_PAGE, today)).isEmpty();
    }

    @Test
    void aTeacherRecordsNothing() {
        var answer =
                school.as(Role.TEACHER)
                        .call(() -> consents.record(ella.id(), paper(Purpose.SCHOOL_PAGE)));

        assertThat(answer).isEqualTo(new Outcome.Refused(List.of(Refusal.NO_RIGHT)));
    }

    @Test
    void anotherSchoolsChildIsNotThere() {
        var sister = school.sister().as(Role.OFFICE);

        assertThatThrownBy(
                        () -> sister.call(() -> consents.record(ella.id(), paper(Purpose.PRESS))))
                .isInstanceOf(NotFound.class);
        assertThat(sister.call(() -> consents.showable(Set.of(ella.id()), Purpose.PRESS, today)))
                .isEmpty();
    }

    @Test
    void theTableItselfHoldsThatAUseHasOneConsentAtATime() {
        office.run(() -> done(consents.record(ella.id(), paper(Purpose.PRESS))));

        assertThatThrownBy(() -> office.run(() -> inOneTransaction(() -> store.add(another()))))
                .isInstanceOf(Stale.class);
    }

    @Test
    void aWithdrawalIsForGood() {
        office.run(
                () -> {
                    done(consents.record(ella.id(), paper(Purpose.PRESS)));
                    done(consents.withdraw(only().id()));
                });

        assertThatThrownBy(() -> office.run(() -> inOneTransaction(this::takeWithdrawalBack)))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("taken back once and for good");
    }

    private void takeWithdrawalBack() {
        var _ = db.sql("update consent.consent set withdrawn_on = null").update();
    }

    private void inOneTransaction(Runnable work) {
        transaction.executeWithoutResult(_ -> work.run());
    }

    private Consent another() {
        return new Consent(
                new ConsentId(java.util.UUID.randomUUID()),
                ella.id(),
                paper(Purpose.PRESS).getFirst(),
                new Consent.State.Standing());
    }

    private Consent only() {
        return consents.list(ella.id()).getFirst();
    }

    private Set<PupilId> showable(Purpose purpose, LocalDate on) {
        return office.call(() -> consents.showable(Set.of(ella.id()), purpose, on));
    }

    private List<Terms> paper(Purpose... purposes) {
        return List.of(purposes).stream()
                .map(
                        purpose ->
                                new Terms(
                                        purpose,
                                        new GivenBy("Mrs Adair", today.minusDays(1)),
                                        today,
                                        new Until.Withdrawal()))
                .toList();
    }

    private static void done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }
}
