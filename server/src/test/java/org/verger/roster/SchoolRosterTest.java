package org.verger.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verger.AnySchool.child;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.verger.AnySchool;
import org.verger.ServerTest;
import org.verger.carers.Carers;
import org.verger.gate.Circumstances;
import org.verger.gate.Gate;
import org.verger.gate.Roster;
import org.verger.gate.Submission;
import org.verger.people.People;
import org.verger.people.PersonName;
import org.verger.platform.Actor;
import org.verger.platform.PersonId;
import org.verger.platform.Role;
import org.verger.platform.Scope;

import java.util.List;
import java.util.Set;
import java.util.UUID;

@ServerTest
class SchoolRosterTest {
    @Autowired BeanFactory beans;
    @Autowired SchoolRoster roster;
    @Autowired People people;
    @Autowired Carers carers;

    private AnySchool school;
    private Scope trust;

    @BeforeEach
    void aSchoolWithOneChild() {
        school = AnySchool.opened(beans);
        trust = new Scope(school.trust(), Set.of(), Actor.Machine.VERGER);
        var _ = school.with(child("1", "Ella", "Adair"));
    }

    @Test
    void itKnowsTheSchoolsOwnChildren() {
        assertThat(finds("Well done Ella Adair!")).isTrue();
        assertThat(finds("Well done Zoe Yarrow!")).isFalse();
    }

    @Test
    void itKnowsNoOtherSchoolsPeople() {
        var sister = school.sister();
        var _ = sister.with(child("1", "Zoe", "Yarrow"));
        var _ = trust.call(() -> people.appoint(somebody(), Role.TEACHER, sister.school()));

        assertThat(finds("Well done Zoe Yarrow and Ivor Pargeter!")).isFalse();
    }

    @Test
    void itKnowsWhoWorksHereWhileTheyDo() {
        var ivor = somebody();
        assertThat(finds("Thank you Ivor Pargeter!")).isFalse();

        var appointment = trust.call(() -> people.appoint(ivor, Role.TEACHER, school.school()));
        assertThat(finds("Thank you Ivor Pargeter!")).isTrue();

        trust.run(() -> people.endNow(appointment, ivor));
        assertThat(finds("Thank you Ivor Pargeter!")).isFalse();
    }

    @Test
    void itKnowsWhoLooksAfterThem() {
        assertThat(finds("Thank you Ada Lindholm!")).isFalse();

        var _ = here().call(() -> carers.add(new PersonName("Ada", "Lindholm"), "", ""));

        assertThat(finds("Thank you Ada Lindholm!")).isTrue();
        assertThat(finds("Thank you Mrs Lindholm!")).isTrue();
    }

    @Test
    void itKnowsWhoWorksForTheWholeTrust() {
        var _ = trust.call(() -> people.appointForTheTrust(somebody(), Role.TRUST_OFFICER));

        assertThat(finds("Thank you Ivor Pargeter!")).isTrue();
    }

    @Test
    void theVersionChangesWithTheNamesAndOnlyThen() {
        var first = now();
        assertThat(now()).isSameAs(first);

        var _ = school.with(child("1", "Ella", "Adair"), child("2", "Tom", "Birch"));
        var second = now();
        assertThat(second.version()).isNotEqualTo(first.version());

        var _ = school.with(child("1", "Ella", "Adair"));
        assertThat(now().version()).isEqualTo(first.version());
    }

    @Test
    void aChildWhoLeftIsNotLookedFor() {
        var _ = school.with(child("2", "Tom", "Birch"));

        assertThat(finds("Well done Ella Adair!")).isFalse();
    }

    private PersonId somebody() {
        return trust.call(
                () ->
                        people.add(
                                new PersonName("Ivor", "Pargeter"),
                                UUID.randomUUID() + "@alder.example"));
    }

    private boolean finds(String words) {
        return !Gate.examine(
                        new Submission(words, List.of()),
                        new Circumstances("default 1", now(), Set.of()))
                .isClean();
    }

    private Roster now() {
        return here().call(roster::now);
    }

    private Scope here() {
        return Scope.at(school.trust(), school.school(), Actor.Machine.VERGER);
    }
}
