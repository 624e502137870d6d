package org.verger.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.verger.AnySchool.child;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.verger.AnySchool;
import org.verger.ServerTest;
import org.verger.ledger.Thing;
import org.verger.ledger.Timeline;
import org.verger.people.People;
import org.verger.people.PersonName;
import org.verger.platform.NotFound;
import org.verger.platform.PersonId;
import org.verger.platform.Role;
import org.verger.platform.Scope;
import org.verger.platform.Stale;
import org.verger.pupils.Pupil;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

@ServerTest
class TiesTest {
    @Autowired BeanFactory beans;
    @Autowired People people;
    @Autowired Ties ties;
    @Autowired Timeline timeline;
    @Autowired Clock clock;

    private AnySchool school;
    private Scope head;
    private PersonId ivy;
    private Pupil ella;

    @BeforeEach
    void aTeacherAndAChild() {
        school = AnySchool.opened(beans);
        head = school.as(Role.HEAD);
        ivy = teacher();
        ella = school.with(child("1", "Ella", "Adair")).getFirst();
    }

    @Test
    void whatIsDeclaredIsSeenFromBothSides() {
        var id = declare(Tie.Kind.NEIGHBOUR);

        var tie =
                new Tie(
                        id,
                        ivy,
                        ella.id(),
                        Tie.Kind.NEIGHBOUR,
                        LocalDate.now(clock),
                        Optional.empty());
        assertThat(head.call(() -> ties.of(ivy))).containsExactly(tie);
        assertThat(head.call(() -> ties.of(ella.id()))).containsExactly(tie);
    }

    @Test
    void theSameIsDeclaredOnceUntilItIsOver() {
        var id = declare(Tie.Kind.RELATIVE);
        assertThatThrownBy(() -> declare(Tie.Kind.RELATIVE)).isInstanceOf(Stale.class);

        head.run(() -> ties.end(id));

        assertThatThrownBy(() -> head.run(() -> ties.end(id))).isInstanceOf(NotFound.class);
        assertThat(declare(Tie.Kind.RELATIVE)).isNotEqualTo(id);
        assertThat(head.call(() -> ties.of(ivy))).hasSize(2);
    }

    @Test
    void theLedgerKeepsTheKindAndNotTheChild() {
        head.run(() -> ties.end(declare(Tie.Kind.CLUB)));

        var rows = head.call(() -> timeline.of(new Thing("person", ivy.value())));

        assertThat(rows)
                .extracting(Timeline.Row::verb)
                .containsSubsequence("tie.declared", "tie.ended");
        assertThat(rows.toString()).doesNotContain("Ella");
    }

    @Test
    void aSecondRecordsTiesBecomeTheFirstsAndNoneIsDoubled() {
        var second = teacher();
        var _ = declare(Tie.Kind.PARENT);
        var _ = head.call(() -> ties.declare(second, ella.id(), Tie.Kind.PARENT));
        var _ = head.call(() -> ties.declare(second, ella.id(), Tie.Kind.CLUB));

        assertThat(head.<Integer, RuntimeException>call(() -> ties.move(second, ivy))).isEqualTo(2);

        assertThat(head.call(() -> ties.of(second))).isEmpty();
        assertThat(head.call(() -> ties.of(ivy)))
                .filteredOn(tie -> tie.endedOn().isEmpty())
                .extracting(Tie::kind)
                .containsExactlyInAnyOrder(Tie.Kind.PARENT, Tie.Kind.CLUB);
    }

    @Test
    void nobodyHasATieToAnotherSchoolsChild() {
        var zoe = school.sister().with(child("1", "Zoe", "Yarrow")).getFirst();

        assertThatThrownBy(() -> head.call(() -> ties.declare(ivy, zoe.id(), Tie.Kind.OTHER)))
                .isInstanceOf(NotFound.class);
    }

    private TieId declare(Tie.Kind kind) {
        return head.call(() -> ties.declare(ivy, ella.id(), kind));
    }

    private PersonId teacher() {
        return head.call(
                () -> {
                    var name = new PersonName("Ivy", "Marlow");
                    var person = people.add(name, UUID.randomUUID() + "@alder.example");
                    var _ = people.appoint(person, Role.TEACHER, school.school());
                    return person;
                });
    }
}
