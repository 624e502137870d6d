package org.verger.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verger.AnySchool.child;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.verger.AnySchool;
import org.verger.ServerTest;
import org.verger.TurnedClock;
import org.verger.carers.Carers;
import org.verger.carers.Contact;
import org.verger.people.EmailAddress;
import org.verger.people.People;
import org.verger.people.PersonName;
import org.verger.platform.Actor;
import org.verger.platform.PersonId;
import org.verger.platform.Role;
import org.verger.platform.Scope;
import org.verger.pupils.Enrolment;
import org.verger.pupils.Roll;
import org.verger.pupils.RollSteps;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Whatever changes a name that is looked for makes another edition of the names, and nothing else
/// does.
@ServerTest
class EditionsTest {
    @Autowired BeanFactory beans;
    @Autowired JdbcClient db;
    @Autowired TransactionOperations transactions;
    @Autowired Editions editions;
    @Autowired Carers carers;
    @Autowired People people;
    @Autowired Roll roll;
    @Autowired RollSteps list;

    private AnySchool school;
    private Scope here;
    private Scope trust;

    @BeforeEach
    void aSchoolWithOneChild() {
        school = AnySchool.opened(beans);
        here = Scope.at(school.trust(), school.school(), Actor.Machine.VERGER);
        trust = new Scope(school.trust(), Set.of(), Actor.Machine.VERGER);
        var _ = school.with(child("1", "Ella", "Adair"));
    }

    @Test
    void aChildWhoComesOrIsRenamedOrGoes() {
        assertMoved(() -> roll(child("1", "Ella", "Adair"), child("2", "Tom", "Birch")));
        assertMoved(() -> roll(child("1", "Ellie", "Adair"), child("2", "Tom", "Birch")));
        assertMoved(() -> roll(child("1", "Ellie", "Adair")));
        assertMoved(() -> roll(child("1", "Ellie", "Adair"), child("2", "Tom", "Birch")));
    }

    @Test
    void aSecondRecordOfAChild() {
        roll(child("1", "Ella", "Adair"), child("2", "Ella", "Adaire"));
        var both = here.call(() -> roll.list(""));

        assertMoved(() -> write(() -> roll.merge(both.getLast().id(), both.getFirst().id())));
    }

    @Test
    void aListOfChildrenAndItsTakingBack() {
        var steps = here.call(() -> list.towards(List.of(child("2", "Tom", "Birch")), _ -> false));

        assertMoved(() -> write(() -> list.take(steps)));
        assertMoved(() -> write(() -> list.takeBack(steps)));
    }

    @Test
    void aCarerWhoComesOrIsRenamedOrTurnsOutToBeAnother() {
        var first = here.call(() -> carers.add(new PersonName("Ada", "Lindholm"), "", ""));
        assertMoved(() -> make(() -> carers.add(new PersonName("Ada", "Lindholme"), "", "")));
        var second = here.call(() -> carers.list("Lindholme")).getFirst().id();

        assertMoved(() -> write(() -> carers.change(second, contact("Eda", ""))));
        assertMoved(() -> write(() -> carers.merge(second, first)));
        assertMoved(() -> sql("delete from carers.carer where merged_into is not null"));
    }

    @Test
    void aColleagueWhoComesOrIsRenamedOrGoes() {
        var ivor = somebody("Ivor");
        assertMoved(() -> appoint(ivor));
        assertMoved(() -> trust.run(() -> people.rename(ivor, new PersonName("Ivo", "Quist"))));
        assertMoved(
                () ->
                        sql(
                                "update people.appointment set ends = current_date - 1, starts ="
                                        + " current_date - 9"));
        assertMoved(() -> sql("delete from people.appointment"));
    }

    @Test
    void aColleagueOfTheWholeTrust() {
        var ivor = somebody("Ivor");

        assertMoved(
                () -> {
                    var _ = trust.call(() -> people.appointForTheTrust(ivor, Role.TRUST_OFFICER));
                });
    }

    @Test
    void aNewDay() {
        var clock = new TurnedClock();
        var ofADay = new Editions(db, clock);
        var today = seen(ofADay);

        clock.turn(Duration.ofDays(1));

        assertThat(seen(ofADay)).isNotEqualTo(today);
    }

    @Test
    void whatChangesNoNameMakesNone() {
        var ivor = somebody("Ivor");
        appoint(ivor);
        var ada = here.call(() -> carers.add(new PersonName("Ada", "Lindholm"), "", ""));
        var before = now();

        roll(new Enrolment("1", new PersonName("Ella", "Adair"), "5", "Swift"));
        write(() -> carers.change(ada, contact("Ada", "ada@alder.example")));
        trust.run(() -> people.readdress(ivor, new EmailAddress(UUID.randomUUID() + "@x.example")));
        sql("update people.appointment set category = 'VOLUNTEER'");
        var _ = somebody("Nobody");

        assertThat(now()).isEqualTo(before);
    }

    @Test
    void whatHappensAtAnotherSchoolMakesNone() {
        var sister = school.sister();
        var before = now();

        var _ = sister.with(child("1", "Zoe", "Yarrow"));
        var zoe = somebody("Zoe");
        var _ = trust.call(() -> people.appoint(zoe, Role.TEACHER, sister.school()));

        assertThat(now()).isEqualTo(before);
    }

    @Test
    void aListOfThousandsLeavesAMarkForEachStatement() {
        var before = marks();

        roll(
                IntStream.range(0, 3_000)
                        .mapToObj(number -> child("n" + number, "Ella", "Adair" + number))
                        .toArray(Enrolment[]::new));

        assertThat(marks() - before).isBetween(1, 2);
    }

    @Test
    void manyMarksBecomeOneOfTheSameEdition() {
        for (var number = 0; number < 5; number++)
            make(() -> carers.add(new PersonName("Ada", "Lindholm"), "", ""));
        var before = now();

        write(() -> editions.join());

        assertThat(now()).isEqualTo(before);
        assertThat(marks()).isLessThanOrEqualTo(2);
        assertMoved(() -> make(() -> carers.add(new PersonName("Ada", "Lindholm"), "", "")));
    }

    private void assertMoved(Runnable change) {
        var before = now();
        change.run();
        assertThat(now()).isNotEqualTo(before);
    }

    private Edition now() {
        return seen(editions);
    }

    private Edition seen(Editions by) {
        return here.call(() -> transactions.execute(_ -> by.now()));
    }

    private int marks() {
        return here.call(
                () ->
                        transactions.execute(
                                _ ->
                                        db.sql("select count(*) from roster.mark")
                                                .query(Integer.class)
                                                .single()));
    }

    private void roll(Enrolment... children) {
        var _ = school.with(children);
    }

    private void appoint(PersonId person) {
        var _ = trust.call(() -> people.appoint(person, Role.TEACHER, school.school()));
    }

    private PersonId somebody(String given) {
        var email = UUID.randomUUID() + "@alder.example";
        return trust.call(() -> people.add(new PersonName(given, "Pargeter"), email));
    }

    private static Contact contact(String given, String email) {
        return new Contact(new PersonName(given, "Lindholm"), email, "");
    }

    private void sql(String statement) {
        make(() -> db.sql(statement).update());
    }

    private void make(Supplier<?> work) {
        var _ = here.call(() -> transactions.execute(_ -> work.get()));
    }

    private void write(Runnable work) {
        here.run(() -> transactions.executeWithoutResult(_ -> work.run()));
    }
}
