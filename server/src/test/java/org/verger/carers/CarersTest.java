package org.verger.carers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.verger.AnySchool.child;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.verger.AnySchool;
import org.verger.ServerTest;
import org.verger.ledger.Thing;
import org.verger.ledger.Timeline;
import org.verger.people.PersonName;
import org.verger.platform.NotFound;
import org.verger.platform.Role;
import org.verger.platform.Scope;
import org.verger.platform.Stale;
import org.verger.pupils.Pupil;

import java.util.List;
import java.util.Map;
import java.util.Set;

@ServerTest
class CarersTest {
    private static final PersonName JOAN = new PersonName("Joan", "Adair");
    private static final PersonName COUNCIL = new PersonName("Northmoor", "Council");

    @Autowired BeanFactory beans;
    @Autowired Carers carers;
    @Autowired Timeline timeline;

    private AnySchool school;
    private Scope office;
    private Pupil ella;
    private Pupil tom;

    @BeforeEach
    void aSchoolWithTwoChildren() {
        school = AnySchool.opened(beans);
        office = school.as(Role.OFFICE);
        var children = school.with(child("1", "Ella", "Adair"), child("2", "Tom", "Birch"));
        ella = children.getFirst();
        tom = children.getLast();
    }

    @Test
    void aCarerIsFoundByLettersOfTheirName() {
        var joan = joan();

        var found = office.call(() -> carers.list("n ada"));

        assertThat(found)
                .containsExactly(new Carer(joan, JOAN, "joan@alder.example", "01632 960001"));
        assertThat(office.call(() -> carers.list("zz"))).isEmpty();
        assertThat(office.call(() -> carers.carers(Set.of(joan)))).containsOnlyKeys(joan);
    }

    @Test
    void theAddressAndTheNumberMayBeEmpty() {
        var council = office.call(() -> carers.add(COUNCIL, "", ""));

        assertThat(office.call(() -> carers.get(council)))
                .isEqualTo(new Carer(council, COUNCIL, "", ""));
    }

    @Test
    void aBondSaysWhatACarerIsToEachChild() {
        var joan = joan();
        var ellas = new Bond(joan, ella.id(), Relation.MOTHER, true, true, false);
        var toms = new Bond(joan, tom.id(), Relation.FOSTER_CARER, false, true, false);

        office.run(() -> carers.bind(ellas));
        office.run(() -> carers.bind(toms));

        assertThat(office.call(() -> carers.bonds(ella.id()))).containsExactly(ellas);
        assertThat(office.call(() -> carers.bonds(Set.of(ella.id(), tom.id()))))
                .isEqualTo(Map.of(ella.id(), List.of(ellas), tom.id(), List.of(toms)));
        assertThat(office.call(() -> carers.children(joan)))
                .containsExactlyInAnyOrder(ella.id(), tom.id());
    }

    @Test
    void whatIsSaidLastOfTheTwoHolds() {
        var joan = joan();
        var after = new Bond(joan, ella.id(), Relation.MOTHER, true, false, true);
        office.run(
                () -> carers.bind(new Bond(joan, ella.id(), Relation.OTHER, false, true, false)));

        office.run(() -> carers.bind(after));

        assertThat(office.call(() -> carers.bonds(ella.id()))).containsExactly(after);
    }

    @Test
    void whoeverHasParentalResponsibilityStandsFirst() {
        var foster = new Bond(joan(), ella.id(), Relation.FOSTER_CARER, false, false, false);
        var council = office.call(() -> carers.add(COUNCIL, "", ""));
        var responsible = new Bond(council, ella.id(), Relation.LOCAL_AUTHORITY, true, true, false);

        office.run(() -> carers.bindAll(List.of(foster, responsible)));

        assertThat(office.call(() -> carers.bonds(ella.id()))).containsExactly(responsible, foster);
    }

    @Test
    void anEndedBondIsGoneAndCannotBeEndedTwice() {
        var joan = joan();
        office.run(() -> carers.bind(mother(joan, ella)));

        office.run(() -> carers.unbind(joan, ella.id()));

        assertThat(office.call(() -> carers.bonds(ella.id()))).isEmpty();
        assertThatThrownBy(() -> office.run(() -> carers.unbind(joan, ella.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theLedgerKeepsWhatWasSaidOfAChildsCarers() {
        var joan = joan();
        office.run(() -> carers.bind(mother(joan, ella)));
        office.run(() -> carers.unbind(joan, ella.id()));

        var rows = office.call(() -> timeline.of(new Thing("pupil", ella.id().value())));

        assertThat(rows)
                .extracting(Timeline.Row::verb)
                .containsExactly("carer.bound", "carer.unbound");
        assertThat(rows.getFirst().particulars())
                .containsEntry("carer", "Joan Adair")
                .containsEntry("relation", "Mother");
    }

    @Test
    void anotherSchoolsCarersAndChildrenAreNotThere() {
        var joan = joan();
        var sister = school.sister();
        var there = sister.as(Role.OFFICE);
        var zoe = sister.with(child("1", "Zoe", "Yarrow")).getFirst();

        assertThat(there.call(() -> carers.list(""))).isEmpty();
        assertThatThrownBy(() -> there.run(() -> carers.bind(mother(joan, zoe))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.run(() -> carers.bind(mother(joan, zoe))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.run(() -> carers.bindAll(List.of(mother(joan, zoe)))))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aCarerCanBeCalledAndReachedOtherwise() {
        var joan = joan();
        var married = new Contact(new PersonName("Joan", "Holt"), " Joan@Holt.example ", "");

        office.run(() -> carers.change(joan, married));

        assertThat(office.call(() -> carers.get(joan)))
                .isEqualTo(new Carer(joan, married.name(), "joan@holt.example", ""));
    }

    @Test
    void whoChangesThemLaterThanAnotherIsToldAndChangesNothing() {
        var joan = joan();
        var bond = mother(joan, ella);
        office.run(() -> carers.bind(bond));
        var seen = office.call(() -> carers.seen(joan, ella.id()));
        var silent = new Bond(joan, ella.id(), Relation.MOTHER, true, true, true);
        var contact = new Contact(JOAN, "joan@alder.example", "01632 960001");
        office.run(() -> carers.change(silent, contact, seen));

        assertThatThrownBy(() -> office.run(() -> carers.change(bond, contact, seen)))
                .isInstanceOf(Stale.class);

        assertThat(office.call(() -> carers.bonds(ella.id()))).containsExactly(silent);
    }

    @Test
    void anAddressWithoutAnAtIsNone() {
        assertThatThrownBy(() -> new Contact(JOAN, "joan", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private CarerId joan() {
        return office.call(() -> carers.add(JOAN, "joan@alder.example", "01632 960001"));
    }

    private static Bond mother(CarerId carer, Pupil child) {
        return new Bond(carer, child.id(), Relation.MOTHER, true, true, false);
    }
}
