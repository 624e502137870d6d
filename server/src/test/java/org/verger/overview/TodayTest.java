package org.verger.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.verger.AnySchool;
import org.verger.ServerTest;
import org.verger.oncall.Chain;
import org.verger.oncall.Chains;
import org.verger.platform.Role;
import org.verger.platform.Scope;

import java.time.Duration;
import java.util.Optional;

@ServerTest
class TodayTest {
    @Autowired BeanFactory beans;
    @Autowired Today today;
    @Autowired Chains chains;

    private AnySchool school;

    @BeforeEach
    void aSchool() {
        school = AnySchool.opened(beans);
    }

    @Test
    void theHeadIsToldWhileNobodyIsOnCall() {
        var head = school.as(Role.HEAD);
        assertThat(head.call(() -> today.needs())).contains(new Need.NobodyOnCall());

        var link = new Chain.Link(head.someone().id(), Optional.empty(), Duration.ofMinutes(10));
        assertThat(head.call(() -> chains.add(link))).isEqualTo(Chains.Outcome.DONE);

        assertThat(head.call(() -> today.needs())).doesNotContain(new Need.NobodyOnCall());
    }

    @Test
    void whoCannotChangeItIsNotTold() {
        Scope teacher = school.as(Role.TEACHER);

        assertThat(teacher.call(() -> today.needs())).doesNotContain(new Need.NobodyOnCall());
    }
}
