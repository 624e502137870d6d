package org.verger.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.consent.Purpose;
import org.verger.doubles.DoubleColleagues;
import org.verger.people.People;
import org.verger.platform.PersonId;
import org.verger.platform.Role;
import org.verger.platform.Scope;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// PRN-6: a permission that somebody gave under one record serves nothing that they write under
/// another.
@ServerTest
class GivenHandedOverTest {
    @Autowired BeanFactory beans;
    @Autowired Permissions permissions;
    @Autowired People people;
    @Autowired DoubleColleagues doubles;
    @Autowired Clock clock;

    @Test
    void whatThePrincipalGaveUnderASecondRecordDoesNotServeThem() {
        var room = Newsroom.opened(beans);
        var first = room.ruth().someone().id();
        var second = appointed(room.school().as(Role.HEAD));
        give(second);
        var before = serving(room.ruth(), first);
        appointed(room.ruth());

        var merged =
                room.school()
                        .as(Role.ADMINISTRATOR)
                        .call(() -> doubles.merge(first, second.someone().id()));

        assertThat(merged).isInstanceOf(org.verger.doubles.Outcome.Done.class);
        assertThat(before).hasSize(1);
        assertThat(serving(room.ruth(), first)).isEmpty();
        assertThat(serving(room.ruth(), room.mira().someone().id())).hasSize(1);
    }

    private Scope appointed(Scope person) {
        person.run(
                () -> {
                    var school = Scope.current().school();
                    var _ = people.appoint(person.someone().id(), Role.HEAD, school);
                });
        return person;
    }

    private void give(Scope giver) {
        var fair = new Subject(Subject.Kind.EVENT, "Summer fair");
        var today = LocalDate.now(clock);
        var terms = new Terms(fair, Reach.EVERYWHERE, today, Optional.empty());
        assertThat(giver.call(() -> permissions.give(terms))).isEqualTo(new Outcome.Done());
    }

    private List<Permission> serving(Scope by, PersonId writer) {
        var here = Set.of(Purpose.SCHOOL_PAGE);
        return by.call(() -> permissions.inForce(writer, here, LocalDate.now(clock)));
    }
}
