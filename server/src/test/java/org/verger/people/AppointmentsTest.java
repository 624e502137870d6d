package org.verger.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.verger.AnySchool;
import org.verger.ServerTest;
import org.verger.ledger.Thing;
import org.verger.ledger.Timeline;
import org.verger.platform.NotFound;
import org.verger.platform.PersonId;
import org.verger.platform.Role;
import org.verger.platform.Scope;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// SCP-1: who somebody is, from which day until which, and that rights come from what is in force.
@ServerTest
class AppointmentsTest {
    @Autowired BeanFactory beans;
    @Autowired People people;
    @Autowired Appointments appointments;
    @Autowired KnownPeople known;
    @Autowired Doors doors;
    @Autowired Timeline timeline;
    @Autowired Clock clock;

    private AnySchool school;
    private Scope head;
    private PersonId ivy;
    private LocalDate today;

    @BeforeEach
    void aSchoolAndSomebody() {
        school = AnySchool.opened(beans);
        head = school.as(Role.HEAD);
        ivy = somebody("Ívy", "O’Marlow-Łuczak");
        today = LocalDate.now(clock);
    }

    @Test
    void oneThatBeginsLaterOpensNothingYet() {
        var _ = begin(ivy, Role.TEACHER, today.plusDays(3), Optional.empty());

        assertThat(doors.placesOf(school.trust(), ivy)).isEmpty();
        assertThat(find("ivy")).extracting(KnownPeople.Known::toCome).containsExactly(true);
    }

    @Test
    void oneWithAPlannedEndHoldsOnItsLastDay() {
        var _ = begin(ivy, Role.TEACHER, today.minusDays(9), Optional.of(today));

        assertThat(doors.placesOf(school.trust(), ivy)).hasSize(1);
        assertThat(held(ivy).engagement().holdsOn(today)).isTrue();
        assertThat(held(ivy).engagement().isOverOn(today.plusDays(1))).isTrue();
    }

    @Test
    void aPlannedEndIsBroughtForwardWithAReason() {
        var id = begin(ivy, Role.HEAD, today.minusDays(9), Optional.of(today.plusDays(90)));

        head.run(() -> appointments.end(id, ivy, today.minusDays(1), "Moved to another school"));

        assertThat(doors.placesOf(school.trust(), ivy)).isEmpty();
        var last = head.call(() -> timeline.of(new Thing("person", ivy.value()))).getLast();
        assertThat(last.verb()).isEqualTo("appointment.ended");
        assertThat(last.particulars()).containsEntry("reason", "Moved to another school");
    }

    @Test
    void whatIsOverIsNotEndedAgain() {
        var id = begin(ivy, Role.TEACHER, today.minusDays(9), Optional.of(today.minusDays(2)));

        assertThatThrownBy(() -> head.run(() -> appointments.end(id, ivy, today, "Again")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aRoleOfNoneOpensNothing() {
        var _ = begin(ivy, Role.OTHER, today, Optional.empty());

        var roles = doors.placesOf(school.trust(), ivy).getFirst().roles();
        assertThat(roles).containsExactly(Role.OTHER);
    }

    @Test
    void whoeverManagesSeesWhomTheyManage() {
        var noor = somebody("Noor", "Ashdown");
        var under =
                new Engagement(
                        Role.TEACHER,
                        Category.TRAINEE,
                        Optional.of(school.school()),
                        today,
                        Optional.empty(),
                        Optional.of(noor));

        var _ = head.call(() -> appointments.begin(ivy, under));

        assertThat(head.call(() -> appointments.under(noor)))
                .extracting(Appointments.Held::person)
                .containsExactly(ivy);
        assertThat(held(ivy).engagement()).isEqualTo(under);
    }

    @Test
    void nobodyManagesThemselves() {
        var under =
                new Engagement(
                        Role.TEACHER,
                        Category.TEACHING,
                        Optional.empty(),
                        today,
                        Optional.empty(),
                        Optional.of(ivy));

        assertThatThrownBy(() -> head.call(() -> appointments.begin(ivy, under)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void anybodyIsFoundByTheBeginningsOfTheirNamesWithoutAccents() {
        var _ = begin(ivy, Role.TEACHER, today, Optional.empty());

        assertThat(List.of("iv", "IVY", "luc", "omarl iv", "O'MARLOW", " ívy  łucz "))
                .allSatisfy(typed -> assertThat(find(typed)).as(typed).hasSize(1));
        assertThat(List.of("", " ", "vy", "ivy x", "%", "'"))
                .allSatisfy(typed -> assertThat(find(typed)).as(typed).isEmpty());
    }

    @Test
    void whoeverWorksElsewhereIsNotFound() {
        var _ = begin(ivy, Role.TEACHER, today, Optional.empty());
        var sister = school.sister().as(Role.HEAD);

        assertThat(sister.call(() -> known.find("ivy"))).isEmpty();
        assertThatThrownBy(() -> sister.call(() -> known.get(ivy))).isInstanceOf(NotFound.class);
    }

    @Test
    void manyAreAddedAndAppointedAtOnce() {
        var two =
                List.of(
                        new People.Newcomer(new PersonName("Ann", "Zeal"), address()),
                        new People.Newcomer(new PersonName("Bea", "Zeal"), address()));

        head.run(
                () -> {
                    var ids = people.addAll(two);
                    var all =
                            ids.stream().map(id -> new Appointments.Begin(id, teacher())).toList();
                    assertThat(appointments.beginAll(all)).hasSize(2);
                });

        assertThat(find("zeal"))
                .extracting(one -> one.name().given())
                .containsExactly("Ann", "Bea");
    }

    private Engagement teacher() {
        return new Engagement(
                Role.TEACHER,
                Category.TEACHING,
                Optional.of(school.school()),
                today,
                Optional.empty(),
                Optional.empty());
    }

    private List<KnownPeople.Known> find(String typed) {
        return head.call(() -> known.find(typed));
    }

    private Appointments.Held held(PersonId person) {
        return head.call(() -> appointments.of(person)).getFirst();
    }

    private AppointmentId begin(
            PersonId person, Role role, LocalDate from, Optional<LocalDate> until) {
        var engagement =
                new Engagement(
                        role,
                        Category.of(role),
                        Optional.of(school.school()),
                        from,
                        until,
                        Optional.empty());
        return head.call(() -> appointments.begin(person, engagement));
    }

    private PersonId somebody(String given, String family) {
        return head.call(() -> people.add(new PersonName(given, family), address()));
    }

    private static String address() {
        return UUID.randomUUID() + "@alder.example";
    }
}
