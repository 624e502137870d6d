package org.verger.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
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
        var _ = kept(Purpose.SCHOOL_PAGE);

        assertThat(showable(Purpose.SCHOOL_PAGE, today)).containsExactly(ella.id());
        assertThat(showable(Purpose.PRESS, today)).isEmpty();
        assertThat(showable(Purpose.SCHOOL_PAGE, today.minusDays(1))).isEmpty();
    }

    @Test
    void aWithdrawalEndsItFromTodayAndKeepsIt() {
        var paper = kept(Purpose.SOCIAL_NETWORKS);
        office.run(() -> done(consents.withdraw(paper)));

        assertThat(showable(Purpose.SOCIAL_NETWORKS, today)).isEmpty();
        assertThat(office.call(this::only).withdrawnOn()).contains(today);
        assertThat(events.stream(ConsentWithdrawn.class))
                .extracting(ConsentWithdrawn::child, ConsentWithdrawn::purpose)
                .hasSize(6)
                .contains(tuple(ella.id(), Purpose.FACEBOOK), tuple(ella.id(), Purpose.MASTODON));
    }

    @Test
    void theLedgerKeepsWhoseConsentWasWithdrawn() {
        var paper = kept(Purpose.PRESS);
        office.run(() -> done(consents.withdraw(paper)));

        var rows = office.call(() -> timeline.of(new Thing("pupil", ella.id().value())));

        assertThat(rows).extracting(Timeline.Row::verb).containsExactly("consent.withdrawn");
        assertThat(rows.getFirst().particulars()).containsEntry("given_by", "Mrs Adair");
    }

    @Test
    void aTeacherWithdrawsNothing() {
        var paper = kept(Purpose.SCHOOL_PAGE);

        assertThat(school.as(Role.TEACHER).call(() -> consents.withdraw(paper)))
                .isEqualTo(new Outcome.Refused(List.of(Refusal.NO_RIGHT)));
        assertThat(showable(Purpose.SCHOOL_PAGE, today)).containsExactly(ella.id());
    }

    @Test
    void anotherSchoolsChildIsNotThere() {
        var sister = school.sister().as(Role.OFFICE);

        var paper = kept(Purpose.PRESS);

        assertThatThrownBy(() -> sister.call(() -> consents.withdraw(paper)))
                .isInstanceOf(NotFound.class);
        assertThat(sister.call(() -> consents.showable(Set.of(ella.id()), Purpose.PRESS, today)))
                .isEmpty();
    }

    @Test
    void theTableItselfHoldsThatAUseHasOneConsentAtATime() {
        var _ = kept(Purpose.PRESS);

        assertThatThrownBy(() -> office.run(() -> inOneTransaction(() -> store.add(another()))))
                .isInstanceOf(Stale.class);
    }

    @Test
    void aWithdrawalIsForGood() {
        var paper = kept(Purpose.PRESS);
        office.run(() -> done(consents.withdraw(paper)));

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
                new Terms(
                        Purpose.PRESS,
                        new GivenBy("Mr Adair", today),
                        today,
                        new Until.Withdrawal()),
                new Consent.State.Standing());
    }

    private Consent only() {
        return consents.list(ella.id()).getFirst();
    }

    private Set<PupilId> showable(Purpose purpose, LocalDate on) {
        return office.call(() -> consents.showable(Set.of(ella.id()), purpose, on));
    }

    private ConsentId kept(Purpose purpose) {
        return office.call(
                () -> OldPapers.keep(beans, ella.id(), purpose, today, new Until.Withdrawal()));
    }

    private static void done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }
}
