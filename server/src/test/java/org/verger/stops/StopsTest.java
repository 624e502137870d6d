package org.verger.stops;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.verger.AnySchool;
import org.verger.ServerTest;
import org.verger.ledger.Thing;
import org.verger.ledger.Timeline;
import org.verger.platform.Role;
import org.verger.platform.Scope;

import java.util.List;

/// PRN-6: every yes can be taken back at once.
@ServerTest
class StopsTest {
    private static final StopReason WHY = new StopReason("A phone was lost.");

    @Autowired BeanFactory beans;
    @Autowired Stops stops;
    @Autowired Timeline timeline;

    private AnySchool school;

    @BeforeEach
    void aSchool() {
        school = AnySchool.opened(beans);
    }

    @Test
    void aSchoolIsStoppedAndNoOther() {
        var head = school.as(Role.HEAD);

        assertThat(stop(head, Reach.SCHOOL)).isEqualTo(StopOutcome.DONE);

        assertThat(inForce(head)).containsExactly(Reach.SCHOOL);
        assertThat(inForce(school.sister().as(Role.HEAD))).isEmpty();
        assertThat(verbs(head, new Thing("school", school.school().value())))
                .endsWith("school.stopped");
    }

    @Test
    void theWholeTrustIsStoppedByThoseWhoWorkForIt() {
        var sister = school.sister().as(Role.HEAD);

        assertThat(stop(school.as(Role.TRUST_OFFICER), Reach.TRUST)).isEqualTo(StopOutcome.DONE);

        assertThat(inForce(school.as(Role.TEACHER))).containsExactly(Reach.TRUST);
        assertThat(inForce(sister)).containsExactly(Reach.TRUST);
        assertThat(inForce(AnySchool.opened(beans).as(Role.HEAD))).isEmpty();
    }

    @Test
    void whoeverHasNotTheRightStopsAndLiftsNothing() {
        for (var role : List.of(Role.TEACHER, Role.OFFICE, Role.GOVERNOR))
            assertThat(stop(school.as(role), Reach.SCHOOL)).isEqualTo(StopOutcome.NO_RIGHT);
        assertThat(stop(school.as(Role.HEAD), Reach.TRUST)).isEqualTo(StopOutcome.NO_RIGHT);
        assertThat(lift(school.as(Role.TEACHER), Reach.SCHOOL)).isEqualTo(StopOutcome.NO_RIGHT);
    }

    @Test
    void whatIsOnIsNotStoppedAgainAndWhatIsOffIsNotLifted() {
        var head = school.as(Role.HEAD);

        assertThat(lift(head, Reach.SCHOOL)).isEqualTo(StopOutcome.NOT_NOW);
        assertThat(stop(head, Reach.SCHOOL)).isEqualTo(StopOutcome.DONE);
        assertThat(stop(head, Reach.SCHOOL)).isEqualTo(StopOutcome.NOT_NOW);
        assertThat(lift(head, Reach.SCHOOL)).isEqualTo(StopOutcome.DONE);

        assertThat(inForce(head)).isEmpty();
        assertThat(head.call(stops::past)).hasSize(1);
        assertThat(verbs(head, new Thing("school", school.school().value())))
                .endsWith("school.stopped", "school.resumed");
    }

    private StopOutcome stop(Scope who, Reach reach) {
        return who.call(() -> stops.stop(reach, WHY));
    }

    private StopOutcome lift(Scope who, Reach reach) {
        return who.call(() -> stops.lift(reach));
    }

    private List<Reach> inForce(Scope who) {
        return who.call(stops::inForce).stream().map(Stop::reach).toList();
    }

    private List<String> verbs(Scope who, Thing thing) {
        return who.call(() -> timeline.of(thing)).stream().map(Timeline.Row::verb).toList();
    }
}
