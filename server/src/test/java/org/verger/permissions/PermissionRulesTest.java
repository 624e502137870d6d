package org.verger.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.verger.platform.Actor;
import org.verger.platform.PersonId;
import org.verger.platform.Role;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// PRN-6: who gives permission, for what, until when.
class PermissionRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);
    private static final Actor.Someone RUTH = somebody(Role.HEAD);
    private static final Actor.Someone DANIEL = somebody(Role.SAFEGUARDING_LEAD);

    @Test
    void thePrincipalGivesAPermission() {
        assertThat(giving(RUTH, Optional.empty(), TODAY, Optional.empty())).isEmpty();
    }

    @Test
    void anotherGivesItOnlyWhenNamed() {
        assertThat(giving(DANIEL, Optional.empty(), TODAY, Optional.empty()))
                .containsExactly(Refusal.NO_RIGHT);
        assertThat(giving(DANIEL, Optional.of(DANIEL.id()), TODAY, Optional.empty())).isEmpty();
    }

    @Test
    void beingNamedIsNotEnoughWithoutTheRight() {
        var mira = somebody(Role.TEACHER);

        assertThat(giving(mira, Optional.of(mira.id()), TODAY, Optional.empty()))
                .containsExactly(Refusal.NO_RIGHT);
    }

    @Test
    void aPermissionEndsAfterItBegins() {
        assertThat(giving(RUTH, Optional.empty(), TODAY.plusDays(5), Optional.of(TODAY)))
                .containsExactly(Refusal.ENDS_BEFORE_IT_BEGINS);
    }

    @Test
    void aPermissionThatIsOverIsNotGiven() {
        var yesterday = TODAY.minusDays(1);

        assertThat(giving(RUTH, Optional.empty(), yesterday, Optional.of(yesterday)))
                .containsExactly(Refusal.OVER_ALREADY);
    }

    @Test
    void nobodyApprovesTheirOwn() {
        var given = permission(RUTH, Optional.empty());

        assertThat(given.serves(RUTH.id())).isFalse();
        assertThat(given.serves(DANIEL.id())).isTrue();
    }

    @Test
    void aPermissionHoldsFromItsFirstDayToItsLastOrUntilItIsWithdrawn() {
        var standing = permission(RUTH, Optional.of(TODAY.plusDays(1)));
        var withdrawn =
                new Permission(
                        standing.id(), standing.terms(), RUTH.id(), Optional.of(TODAY.plusDays(1)));

        assertThat(standing.holdsOn(TODAY.minusDays(1))).isFalse();
        assertThat(standing.holdsOn(TODAY)).isTrue();
        assertThat(standing.holdsOn(TODAY.plusDays(1))).isTrue();
        assertThat(standing.holdsOn(TODAY.plusDays(2))).isFalse();
        assertThat(withdrawn.holdsOn(TODAY)).isTrue();
        assertThat(withdrawn.holdsOn(TODAY.plusDays(1))).isFalse();
    }

    @Test
    void thePrincipalNamesSomebodyElseWhoCould() {
        assertThat(PermissionRules.naming(RUTH, DANIEL.id(), true)).isEmpty();
        assertThat(PermissionRules.naming(RUTH, RUTH.id(), true))
                .containsExactly(Refusal.NOT_ANOTHER);
        assertThat(PermissionRules.naming(DANIEL, DANIEL.id(), false))
                .containsExactly(Refusal.NO_RIGHT, Refusal.NOT_ANOTHER, Refusal.CANNOT_STAND_IN);
    }

    @Test
    void aPermissionOutweighsNoRefusal() {
        var facts =
                new PermissionRules.Facts(
                        terms(TODAY, Optional.empty()), RUTH, Optional.empty(), false, TODAY);

        assertThat(PermissionRules.giving(facts)).containsExactly(Refusal.CANNOT_BE_MENTIONED);
    }

    private static List<Refusal> giving(
            Actor.Someone actor,
            Optional<PersonId> named,
            LocalDate from,
            Optional<LocalDate> last) {
        return PermissionRules.giving(
                new PermissionRules.Facts(terms(from, last), actor, named, true, TODAY));
    }

    private static Permission permission(Actor.Someone by, Optional<LocalDate> last) {
        return new Permission(
                new PermissionId(UUID.randomUUID()), terms(TODAY, last), by.id(), Optional.empty());
    }

    private static Terms terms(LocalDate from, Optional<LocalDate> last) {
        return new Terms(
                new Subject(Subject.Kind.EVENT, "Summer fair"), Reach.EVERYWHERE, from, last);
    }

    private static Actor.Someone somebody(Role role) {
        return new Actor.Someone(new PersonId(UUID.randomUUID()), "Somebody", Set.of(role));
    }
}
