package org.verger.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.verger.ServerTest;
import org.verger.carers.Carers;
import org.verger.consent.Consents;
import org.verger.consent.Purpose;
import org.verger.people.Colleagues;
import org.verger.people.Doors;
import org.verger.platform.Actor;
import org.verger.platform.PersonId;
import org.verger.platform.Role;
import org.verger.platform.Scope;
import org.verger.posts.PostList;
import org.verger.posts.PostState;
import org.verger.pupils.Pupil;
import org.verger.pupils.Roll;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ServerTest
class InventedTrustTest {
    private static final Actor VISITOR =
            new Actor.Someone(
                    new PersonId(new UUID(7, 7)), "Vera Visitor", Set.of(Role.TRUST_OFFICER));

    @Autowired InventedTrust trust;
    @Autowired Doors doors;
    @Autowired Roll roll;
    @Autowired Consents consents;
    @Autowired PostList posts;
    @Autowired Carers carers;
    @Autowired Colleagues people;
    @Autowired Clock clock;

    @Test
    void itIsMadeByTheVerbsThatPeopleUse() {
        trust.make();

        for (var school : InventedSchool.values()) {
            var found = doors.schoolAt(school.address()).orElseThrow();
            Scope.at(found.trust(), found.school(), VISITOR).run(() -> isAlive(school));
        }
    }

    private void isAlive(InventedSchool school) {
        var pupils = roll.list("");
        var size = school.pupils(LocalDate.now(clock)).size();
        assertThat(pupils).hasSize(size);
        var ids = pupils.stream().map(Pupil::id).collect(Collectors.toSet());
        assertThat(consents.showable(ids, Purpose.SCHOOL_PAGE, LocalDate.now(clock)))
                .hasSizeBetween(size * 8 / 10, size * 95 / 100);
        assertThat(carers.bonds(ids)).hasSize(size);
        assertThat(posts.everybodys(0))
                .extracting(PostList.Row::state)
                .as("nobody sees another's draft")
                .contains(PostState.SUBMITTED)
                .hasSizeGreaterThan(2);
        assertThat(people.list()).hasSizeGreaterThan(25);
    }
}
