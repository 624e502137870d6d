package org.verger.pupils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.verger.AnySchool.child;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.AnySchool;
import org.verger.ServerTest;
import org.verger.ledger.Thing;
import org.verger.ledger.Timeline;
import org.verger.platform.NotFound;
import org.verger.platform.Role;
import org.verger.platform.Scope;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@ServerTest
class RollTest {
    private static final Enrolment ELLA = child("1", "Ella", "Adair");
    private static final Enrolment TOM = child("2", "Tom", "Birch");

    @Autowired BeanFactory beans;
    @Autowired Roll roll;
    @Autowired Leavers leavers;
    @Autowired Timeline timeline;
    @Autowired TransactionTemplate transaction;
    @Autowired Clock clock;

    private AnySchool school;
    private Scope office;

    @BeforeEach
    void aSchool() {
        school = AnySchool.opened(beans);
        office = school.as(Role.OFFICE);
    }

    @Test
    void whoJoinsChangesLeavesAndStaysIsToldApart() {
        var before = school.with(ELLA, TOM, child("3", "Ann", "Cole"));

        var change = compare(ELLA, child("2", "Tom", "Birch-Hill"), child("4", "Jo", "Dean"));

        assertThat(change)
                .isEqualTo(
                        new RollChange(
                                List.of(child("4", "Jo", "Dean")),
                                List.of(
                                        new RollChange.Changed(
                                                before.get(1), child("2", "Tom", "Birch-Hill"))),
                                List.of(before.get(2)),
                                1));
        assertThat(names("")).containsExactly("Ella Adair", "Tom Birch", "Ann Cole");
    }

    @Test
    void theSameListChangesNothing() {
        var _ = school.with(ELLA, TOM);

        assertThat(compare(TOM, ELLA).isNothing()).isTrue();
        assertThat(compare(ELLA).isNothing()).isFalse();
    }

    @Test
    void theRollSaysWhatTheListSays() {
        var _ = school.with(ELLA, TOM);

        var _ = school.with(child("2", "Tom", "Birch-Hill"), child("4", "Jo", "Dean"));

        assertThat(names("")).containsExactly("Tom Birch-Hill", "Jo Dean");
        assertThat(particularsOfTheLast())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("joining", "1", "changing", "1", "leaving", "1"));
    }

    @Test
    void whoComesBackIsTheSamePupil() {
        var ella = school.with(ELLA, TOM).getFirst();
        var _ = school.with(TOM);
        assertThat(office.call(() -> roll.get(ella.id()))).isEqualTo(ella);
        assertThat(office.call(() -> roll.list(Set.of(ella.id())))).isEmpty();

        assertThat(school.with(ELLA, TOM).getFirst()).isEqualTo(ella);
    }

    /// A second record of a child has left by being one; it is nobody to look for.
    @Test
    void thoseWhoHaveLeftAreKnownBySecondRecordsNobody() {
        var all = school.with(ELLA, TOM, child("3", "Ella", "Adaire"));
        var ella = all.getFirst();
        var tom = all.getLast();
        office.run(
                () ->
                        transaction.executeWithoutResult(
                                _ -> roll.merge(all.get(1).id(), ella.id())));
        var _ = school.with(TOM);

        var left = new Leavers.Leaver(ella, LocalDate.now(clock));
        assertThat(office.call(() -> leavers.list(""))).containsExactly(left);
        assertThat(office.call(() -> leavers.find("el ad"))).containsExactly(left);
        assertThat(office.call(() -> leavers.find(""))).isEmpty();
        assertThat(office.call(() -> leavers.leftOn(tom.id()))).isEmpty();
        assertThat(office.call(() -> leavers.leftOn(ella.id()))).contains(left.on());
        assertThat(school.sister().as(Role.OFFICE).call(() -> leavers.list(""))).isEmpty();
    }

    @Test
    void aListCanBeOfNobody() {
        var _ = school.with(ELLA);

        assertThat(school.with()).isEmpty();
    }

    @Test
    void lettersFindWhoeverHasThemInTheName() {
        var _ = school.with(ELLA, TOM, child("3", "Bella", "Tomkins"));

        assertThat(names(" ELLA ")).containsExactly("Ella Adair", "Bella Tomkins");
        assertThat(names("tom")).containsExactly("Tom Birch", "Bella Tomkins");
        assertThat(names("a a")).containsExactly("Ella Adair");
        assertThat(names("%")).isEmpty();
    }

    @Test
    void anotherSchoolsChildIsNotThere() {
        var ella = school.with(ELLA).getFirst();
        var sister = school.sister().as(Role.OFFICE);

        assertThatThrownBy(() -> sister.call(() -> roll.get(ella.id())))
                .isInstanceOf(NotFound.class);
        assertThat(sister.call(() -> roll.list(""))).isEmpty();
        assertThat(sister.call(() -> roll.list(Set.of(ella.id())))).isEmpty();
    }

    @Test
    void twoSchoolsMayUseTheSameNumbers() {
        var here = school.with(ELLA).getFirst();
        var there = school.sister().with(TOM, child("1", "Zoe", "Yarrow"));

        assertThat(there).extracting(Pupil::id).doesNotContain(here.id());
        assertThat(names("")).containsExactly("Ella Adair");
    }

    @Test
    void aDayOfBirthIsKeptWhenALaterListLeavesItOut() {
        var born = Optional.of(LocalDate.of(2018, 3, 14));
        var told = new Enrolment("1", ELLA.name(), ELLA.yearGroup(), ELLA.className(), born);
        assertThat(school.with(told)).extracting(Pupil::bornOn).containsExactly(born);

        assertThat(compare(ELLA).isNothing()).isTrue();
        assertThat(school.with(child("1", "Ella", "Adair-Hill")))
                .extracting(Pupil::bornOn)
                .containsExactly(born);
    }

    private RollChange compare(Enrolment... children) {
        return office.call(() -> roll.compare(List.of(children)));
    }

    private List<String> names(String letters) {
        return office.call(() -> roll.list(letters)).stream()
                .map(pupil -> pupil.name().full())
                .toList();
    }

    private Map<String, String> particularsOfTheLast() {
        return office.call(() -> timeline.of(new Thing("school", school.school().value())))
                .getLast()
                .particulars();
    }
}
