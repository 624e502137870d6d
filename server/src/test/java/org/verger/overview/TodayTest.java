package org.verger.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.AnySchool;
import org.verger.ServerTest;
import org.verger.platform.Role;
import org.verger.platform.Scope;

@ServerTest
class TodayTest {
    @Autowired BeanFactory beans;
    @Autowired Today today;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;

    private AnySchool school;

    @BeforeEach
    void aSchool() {
        school = AnySchool.opened(beans);
    }

    @Test
    void theHeadIsToldWhileNobodyIsOnCall() {
        var head = school.as(Role.HEAD);
        assertThat(head.call(() -> today.needs())).contains(new Need.NobodyOnCall());

        head.run(() -> transaction.executeWithoutResult(_ -> putOnCall(head)));

        assertThat(head.call(() -> today.needs())).doesNotContain(new Need.NobodyOnCall());
    }

    @Test
    void whoCannotChangeItIsNotTold() {
        Scope teacher = school.as(Role.TEACHER);

        assertThat(teacher.call(() -> today.needs())).doesNotContain(new Need.NobodyOnCall());
    }

    private void putOnCall(Scope somebody) {
        int _ =
                db.sql(
                                "insert into oncall.link (trust_id, school_id, position, person_id,"
                                        + " minutes) values (:trust, :school, 0, :person, 10)")
                        .param("trust", school.trust().value())
                        .param("school", school.school().value())
                        .param("person", somebody.someone().id().value())
                        .update();
    }
}
