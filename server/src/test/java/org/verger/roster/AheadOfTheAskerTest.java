package org.verger.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.verger.AnySchool.child;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.verger.AnySchool;
import org.verger.ServerTest;
import org.verger.carers.Carers;
import org.verger.people.People;
import org.verger.people.PersonName;
import org.verger.platform.Actor;
import org.verger.platform.Role;
import org.verger.platform.Scope;

import java.util.Set;
import java.util.UUID;

@ServerTest
@ExtendWith(OutputCaptureExtension.class)
class AheadOfTheAskerTest {
    @Autowired BeanFactory beans;
    @Autowired JdbcClient db;
    @Autowired TransactionOperations transactions;
    @Autowired SchoolRoster roster;
    @Autowired Snapshots snapshots;
    @Autowired Editions editions;
    @Autowired Carers carers;
    @Autowired People people;

    private AnySchool school;
    private Scope here;

    @BeforeEach
    void aSchoolWithOneChild() {
        school = AnySchool.opened(beans);
        here = Scope.at(school.trust(), school.school(), Actor.Machine.VERGER);
        var _ = school.with(child("1", "Ella", "Adair"));
    }

    @Test
    void whatChangedIsBuiltBeforeAnybodyAsks() {
        var _ = here.call(roster::now);
        var before = now(here);

        add("Lindholm");

        assertThat(now(here)).isNotEqualTo(before);
        await().until(() -> snapshots.have(here, now(here)));
    }

    @Test
    void aColleagueOfTheTrustIsBuiltInAtEachSchool() {
        var sister = Scope.at(school.trust(), school.sister().school(), Actor.Machine.VERGER);
        var _ = here.call(roster::now);
        var _ = sister.call(roster::now);

        var trust = new Scope(school.trust(), Set.of(), Actor.Machine.VERGER);
        var ivor = trust.call(() -> people.add(new PersonName("Ivor", "Pargeter"), anAddress()));
        var _ = trust.call(() -> people.appointForTheTrust(ivor, Role.TRUST_OFFICER));

        await().until(() -> snapshots.have(here, now(here)));
        await().until(() -> snapshots.have(sister, now(sister)));
    }

    @Test
    void nothingIsBuiltForASchoolThatNeverAsked() {
        var _ = here.call(roster::now);
        var sister = school.sister();

        var _ = sister.with(child("1", "Zoe", "Yarrow"));
        add("Lindholm");

        await().until(() -> snapshots.have(here, now(here)));
        assertThat(snapshots.schools(school.trust())).containsExactly(school.school());
    }

    @Test
    void marksThatAreManyAreJoined() {
        var _ = here.call(roster::now);

        for (var number = 0; number < 80; number++) add("Lindholm" + number);

        await().untilAsserted(() -> assertThat(marks()).isLessThan(60));
        assertThat(here.call(roster::now)).isNotNull();
    }

    @Test
    void aFailureIsToldWithoutTheNameInIt(CapturedOutput output) {
        AheadOfTheAsker.lost(Thread.currentThread(), new IllegalStateException("Ella Adair"));

        assertThat(output)
                .contains("a roster was not built ahead: IllegalStateException")
                .doesNotContain("Adair");
    }

    private void add(String family) {
        var _ = here.call(() -> carers.add(new PersonName("Ada", family), "", ""));
    }

    private Edition now(Scope at) {
        return at.call(() -> transactions.execute(_ -> editions.now()));
    }

    private int marks() {
        return here.call(() -> transactions.execute(_ -> count()));
    }

    private int count() {
        return db.sql("select count(*) from roster.mark").query(Integer.class).single();
    }

    private static String anAddress() {
        return UUID.randomUUID() + "@alder.example";
    }
}
