package org.verger.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.util.Objects.requireNonNull;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.AnySchool;
import org.verger.ServerTest;
import org.verger.ledger.Ledger;
import org.verger.ledger.Thing;
import org.verger.ledger.Timeline;
import org.verger.platform.Actor;
import org.verger.platform.NotFound;
import org.verger.platform.PersonId;
import org.verger.platform.Role;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@ServerTest
class PeopleTest {
    @Autowired BeanFactory beans;
    @Autowired People people;
    @Autowired Doors doors;
    @Autowired Timeline timeline;
    @Autowired JdbcClient db;
    @Autowired Clock clock;
    @Autowired Ledger ledger;
    @Autowired TransactionTemplate transaction;

    private AnySchool school;
    private Scope trust;
    private PersonId ivy;

    @BeforeEach
    void somebodyWithoutAnAppointment() {
        school = AnySchool.opened(beans);
        trust = new Scope(school.trust(), Set.of(), Actor.Machine.VERGER);
        ivy = trust.call(() -> people.add(new PersonName("Ivy", "Marlow"), email()));
    }

    @Test
    void beingThereGivesNoRight() {
        assertThat(doors.placesOf(school.trust(), ivy)).isEmpty();
    }

    @Test
    void anAppointmentHoldsFromTodayAtItsSchool() {
        var sister = school.sister();

        var _ = appoint(Role.TEACHER);
        var _ = appoint(Role.SAFEGUARDING_LEAD);

        assertThat(doors.placesOf(school.trust(), ivy))
                .containsExactly(
                        new Place(
                                school.school(),
                                "Alder School",
                                Set.of(Role.TEACHER, Role.SAFEGUARDING_LEAD)));
        assertThat(placesOf(sister)).isEmpty();
    }

    @Test
    void oneForTheWholeTrustHoldsAtEverySchoolOfIt() {
        var sister = school.sister();
        var another = AnySchool.opened(beans);

        trust.run(() -> assertThat(people.appointForTheTrust(ivy, Role.TRUST_OFFICER)).isNotNull());

        assertThat(doors.placesOf(school.trust(), ivy))
                .extracting(Place::school)
                .containsExactlyInAnyOrder(school.school(), sister.school());
        assertThat(doors.placesOf(another.trust(), ivy)).isEmpty();
    }

    @Test
    void anEndedAppointmentGivesNoRightFromThatMoment() {
        var appointment = appoint(Role.HEAD);

        trust.run(() -> people.endNow(appointment, ivy));

        assertThat(doors.placesOf(school.trust(), ivy)).isEmpty();
        assertThatThrownBy(() -> trust.run(() -> people.endNow(appointment, ivy)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatBeginsTomorrowDoesNotHoldToday() {
        var tomorrow = new People(db, ledger, in(Duration.ofDays(1)));
        var appointment = appointing(tomorrow);

        assertThat(appointment).isNotNull();
        assertThat(doors.placesOf(school.trust(), ivy)).isEmpty();
        assertThat(new Doors(db, in(Duration.ofDays(1))).placesOf(school.trust(), ivy)).hasSize(1);
    }

    @Test
    void theLedgerKeepsWhoWasAppointedAndEnded() {
        var appointment = appoint(Role.HEAD);
        trust.run(() -> people.endNow(appointment, ivy));

        var rows = trust.call(() -> timeline.of(new Thing("person", ivy.value())));

        assertThat(rows)
                .extracting(Timeline.Row::verb)
                .containsExactly("person.added", "person.appointed", "appointment.ended");
    }

    @Test
    void anotherTrustsPersonHasNoName() {
        var another = new Scope(new TrustId(UUID.randomUUID()), Set.of(), Actor.Machine.VERGER);

        assertThat(trust.call(() -> people.names(List.of(ivy)))).containsValue("Ivy Marlow");
        assertThat(another.call(() -> people.names(List.of(ivy)))).isEmpty();
    }

    @Test
    void anAddressIsOnePersonsOnly() {
        var email = email();
        var _ = trust.call(() -> people.add(new PersonName("Noor", "Ashdown"), email));

        assertThatThrownBy(() -> trust.call(() -> people.add(new PersonName("Jo", "Dean"), email)))
                .isInstanceOf(DataAccessException.class);
    }

    private AppointmentId appoint(Role role) {
        return trust.call(() -> people.appoint(ivy, role, school.school()));
    }

    private AppointmentId appointing(People then) {
        return trust.call(
                () ->
                        requireNonNull(
                                transaction.execute(
                                        _ -> then.appoint(ivy, Role.TEACHER, school.school()))));
    }

    private List<Place> placesOf(AnySchool elsewhere) {
        return doors.placesOf(elsewhere.trust(), ivy).stream()
                .filter(place -> place.school().equals(elsewhere.school()))
                .toList();
    }

    private Clock in(Duration time) {
        return Clock.offset(clock, time);
    }

    private static String email() {
        return UUID.randomUUID() + "@alder.example";
    }
}
