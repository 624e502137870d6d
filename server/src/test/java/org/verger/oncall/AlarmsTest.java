package org.verger.oncall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.verger.AnySchool;
import org.verger.ServerTest;
import org.verger.TestHome;
import org.verger.ledger.Thing;
import org.verger.ledger.Timeline;
import org.verger.people.People;
import org.verger.platform.Forbidden;
import org.verger.platform.NotFound;
import org.verger.platform.PersonId;
import org.verger.platform.Role;
import org.verger.platform.Scope;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ServerTest
class AlarmsTest {
    @Autowired BeanFactory beans;
    @Autowired Chains chains;
    @Autowired Alarms alarms;
    @Autowired Acknowledgements answers;
    @Autowired Calls calls;
    @Autowired AlarmLog log;
    @Autowired Timeline timeline;
    @Autowired JdbcClient db;
    @Autowired TransactionOperations transactions;

    private AnySchool school;
    private Scope head;
    private List<PersonId> people;

    @BeforeEach
    void threePeople() {
        school = AnySchool.opened(beans);
        head = school.as(Role.HEAD);
        people = new Watch(head, db, transactions).people(3);
    }

    @Test
    void theFirstIsCalledAndAnswersByTheButtonAlone() {
        add(people.get(0));
        add(people.get(1));
        var alarm = head.call(() -> alarms.test());
        var token = tokenFor(0);

        assertThat(answers.look(token)).isEqualTo(Acknowledgements.Standing.OPEN);
        assertThat(answers.look(token)).isEqualTo(Acknowledgements.Standing.OPEN);
        assertThat(answers.answer(token)).isEqualTo(Acknowledgements.Standing.ANSWERED);

        assertThat(answers.look(token)).isEqualTo(Acknowledgements.Standing.ANSWERED);
        assertThat(head.call(() -> log.get(alarm)).answered().orElseThrow().by())
                .isEqualTo(people.getFirst());
        assertThat(head.call(() -> log.calls(alarm, 1))).hasSize(1);
    }

    @Test
    void aCallWhoseLetterCameBackIsNotWaitedFor() {
        add(people.get(0));
        add(people.get(1));
        var alarm = head.call(() -> alarms.test());
        var _ = tokenFor(0);
        var comeBack =
                "update notices.letter set state = 'BOUNCED', words = null where id ="
                        + " (select letter_id from oncall.call where alarm_id = :alarm)";
        var watch = new Watch(head, db, transactions);
        int _ = watch.within(() -> db.sql(comeBack).param("alarm", alarm.value()).update());

        var _ = head.call(() -> calls.carryOn(alarm));

        assertThat(head.call(() -> log.calls(alarm, 1)).stream().map(AlarmLog.Call::person))
                .containsExactly(people.get(0), people.get(1));
    }

    @Test
    void aLinkThatWasNeverSentIsNoGood() {
        var made = Acknowledgements.Token.of(head, new byte[32]);

        assertThat(answers.look(made)).isEqualTo(Acknowledgements.Standing.NO_GOOD);
        assertThat(answers.answer(made)).isEqualTo(Acknowledgements.Standing.NO_GOOD);
        assertThat(Acknowledgements.Token.read("x")).isEmpty();
    }

    @Test
    void whoeverLeftSinceTheyWereCalledEndsNothingByTheirOldLink() {
        add(people.get(0));
        add(people.get(1));
        var alarm = head.call(() -> alarms.test());
        var token = tokenFor(0);
        leave(people.getFirst());

        assertThat(answers.look(token)).isEqualTo(Acknowledgements.Standing.NO_GOOD);
        assertThat(answers.answer(token)).isEqualTo(Acknowledgements.Standing.NO_GOOD);

        assertThat(head.call(() -> log.get(alarm)).answered()).isEmpty();
        assertThat(head.call(() -> calls.carryOn(alarm))).isPresent();
    }

    @Test
    void whereTheChainReachesNobodyTheHeadIsAskedAndItIsWrittenDownOnce() {
        add(people.get(0));
        appoint(people.get(1), Role.HEAD);
        leave(people.getFirst());

        var alarm = head.call(() -> alarms.test());
        var _ = tokenFor(1);
        var _ = head.call(() -> calls.carryOn(alarm));

        assertThat(head.call(() -> log.calls(alarm, 1)).stream().map(AlarmLog.Call::person))
                .containsExactly(people.get(1));
        assertThat(head.call(() -> timeline.of(new Thing("alarm", alarm.value()))))
                .extracting(Timeline.Row::verb)
                .containsOnlyOnce("alarm.nobody");
    }

    /// A letter that calls somebody says nothing of what or whom it is about: there is nothing to
    /// say it with.
    @Test
    void theLetterSaysNothingButThatTheyAreNeeded() {
        add(people.getFirst());
        var _ =
                new Watch(head, db, transactions)
                        .within(() -> alarms.raise(new AlarmKind("disclosure")));

        var letter = letterFor(0);

        assertThat(letter).contains("Subject: You are needed").doesNotContain("isclosure");
    }

    @Test
    void theLetterSaysOneMinuteWhereItIsOne() {
        var link = new Chain.Link(people.getFirst(), Optional.empty(), Duration.ofMinutes(1));
        assertThat(head.call(() -> chains.add(link))).isEqualTo(Chains.Outcome.DONE);

        var _ = head.call(() -> alarms.test());

        assertThat(letterFor(0)).contains("within one minute, the next person");
    }

    @Test
    void theSameReaderIsNotAddedTwiceNorAStranger() {
        add(people.getFirst());

        assertThat(head.call(() -> chains.add(Watch.link(people.getFirst()))))
                .isEqualTo(Chains.Outcome.ALREADY_THERE);
        assertThat(head.call(() -> chains.add(Watch.link(new PersonId(UUID.randomUUID())))))
                .isEqualTo(Chains.Outcome.OUT_OF_REACH);
    }

    @Test
    void theOrderIsChangedAndSomebodyTakenOut() {
        people.forEach(this::add);

        head.run(() -> chains.moveUp(people.get(2)));
        head.run(() -> chains.remove(people.get(0)));

        assertThat(head.call(() -> chains.get()).links())
                .containsExactly(Watch.link(people.get(2)), Watch.link(people.get(1)));
    }

    @Test
    void aDeputyAndACoverAreKept() {
        var link = new Chain.Link(people.get(0), Optional.of(people.get(1)), Duration.ofMinutes(5));
        var day = LocalDate.parse("2099-07-01");
        assertThat(head.call(() -> chains.add(link))).isEqualTo(Chains.Outcome.DONE);
        assertThat(head.call(() -> chains.cover(people.get(0), people.get(2), day, day)))
                .isEqualTo(Chains.Outcome.DONE);

        var chain = head.call(() -> chains.get());

        assertThat(chain.links()).containsExactly(link);
        var cover = chain.covers().getFirst();
        assertThat(cover.instead()).isEqualTo(people.get(2));
        head.run(() -> chains.uncover(cover.id()));
        assertThat(head.call(() -> chains.get()).covers()).isEmpty();
    }

    @Test
    void onlyWhoMayKeepTheChainChangesItOrTriesItOut() {
        var teacher = school.as(Role.TEACHER);

        assertThatThrownBy(() -> teacher.run(() -> alarms.test())).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> teacher.run(() -> chains.remove(people.getFirst())))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void anotherSchoolsAlarmIsNotThere() {
        var alarm = head.call(() -> alarms.test());
        var sister = school.sister().as(Role.HEAD);

        assertThatThrownBy(() -> sister.call(() -> log.get(alarm))).isInstanceOf(NotFound.class);
        assertThat(sister.call(() -> log.newest())).isEmpty();
    }

    private void add(PersonId person) {
        assertThat(head.call(() -> chains.add(Watch.link(person)))).isEqualTo(Chains.Outcome.DONE);
    }

    private void leave(PersonId person) {
        var end = "update people.appointment set ends = date '2020-01-02' where person_id = :id";
        int _ =
                new Watch(head, db, transactions)
                        .within(() -> db.sql(end).param("id", person.value()).update());
    }

    private void appoint(PersonId person, Role role) {
        var _ = head.call(() -> beans.getBean(People.class).appoint(person, role, head.school()));
    }

    private Acknowledgements.Token tokenFor(int person) {
        var letter = letterFor(person).replace("=\r\n", "").replace("=3D", "=");
        var at = letter.indexOf("/on-call/answer/") + "/on-call/answer/".length();
        return Acknowledgements.Token.read(letter.substring(at, at + 86)).orElseThrow();
    }

    private String letterFor(int person) {
        var to = "ivy.%d@%s.example".formatted(person, head.school());
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> TestHome.outbox().letters(to), found -> !found.isEmpty())
                .getFirst();
    }
}
