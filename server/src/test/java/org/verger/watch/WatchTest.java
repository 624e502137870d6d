package org.verger.watch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.AnySchool;
import org.verger.ServerTest;
import org.verger.TurnedClock;
import org.verger.ledger.Ledger;
import org.verger.platform.Role;
import org.verger.platform.Scope;
import org.verger.pupils.Enrolment;
import org.verger.pupils.Pupil;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

/// OFF-6: trying is told of once a day, and again when it goes on.
@ServerTest
class WatchTest {
    @Autowired BeanFactory beans;
    @Autowired JdbcClient db;
    @Autowired Ledger ledger;
    @Autowired TransactionTemplate transaction;

    private final TurnedClock clock = new TurnedClock();
    private final UUID post = UUID.randomUUID();
    private Watch watch;
    private Scope mira;
    private List<Pupil> children;

    @BeforeEach
    void aClass() {
        var school = AnySchool.opened(beans);
        watch = new Watch(db, ledger, clock);
        mira = school.as(Role.TEACHER);
        children =
                school.with(
                        IntStream.range(0, 8)
                                .mapToObj(i -> AnySchool.child("9" + i, "Kit", "Moor" + i))
                                .toArray(Enrolment[]::new));
    }

    @Test
    void whoGoesOnInTheSamePostIsToldOfAgainOnAnotherDay() {
        children.subList(0, 6).forEach(this::takeOut);
        assertThat(notices()).hasSize(1);

        clock.turn(Duration.ofHours(25));
        children.subList(2, 7).forEach(this::takeOut);

        assertThat(notices()).extracting(Watch.Notice::post).containsExactly(post, post);
    }

    private void takeOut(Pupil child) {
        mira.run(() -> transaction.executeWithoutResult(_ -> watch.removed(post, child.id())));
    }

    private List<Watch.Notice> notices() {
        return mira.call(() -> Objects.requireNonNull(transaction.execute(_ -> watch.list())));
    }
}
