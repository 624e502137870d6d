package org.verger.permissions;

import org.verger.platform.Actor;
import org.verger.platform.PersonId;
import org.verger.platform.Right;
import org.verger.platform.Role;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Who gives and withdraws a permission, and which can be given (PRN-6).
final class PermissionRules {

    /// What the rules look at: what is to be permitted, who gives it, who was named to give it when
    /// the Principal writes, whether every child whom it names may be named, and on which day.
    record Facts(
            Terms terms,
            Actor.Someone actor,
            Optional<PersonId> namedOther,
            boolean canAllBeNamed,
            LocalDate today) {}

    private static final List<Function<Facts, Optional<Refusal>>> GIVING =
            List.of(
                    facts -> thePrincipalOrTheNamedOtherGives(facts.actor, facts.namedOther),
                    PermissionRules::aPermissionOutweighsNoRefusal,
                    PermissionRules::aPermissionEndsAfterItBegins,
                    PermissionRules::aPermissionIsNotOver);

    private PermissionRules() {}

    static List<Refusal> giving(Facts facts) {
        return GIVING.stream().map(rule -> rule.apply(facts)).flatMap(Optional::stream).toList();
    }

    static List<Refusal> withdrawing(
            Permission permission, Actor.Someone actor, Optional<PersonId> namedOther) {
        return Stream.of(
                        thePrincipalOrTheNamedOtherGives(actor, namedOther),
                        unless(permission.withdrawn().isEmpty(), Refusal.WITHDRAWN_ALREADY))
                .flatMap(Optional::stream)
                .toList();
    }

    /// The Principal names somebody else, who could give a permission by their own role.
    static List<Refusal> naming(Actor.Someone actor, PersonId other, boolean couldGive) {
        return Stream.of(
                        unless(isPrincipal(actor), Refusal.NO_RIGHT),
                        unless(!other.equals(actor.id()), Refusal.NOT_ANOTHER),
                        unless(couldGive, Refusal.CANNOT_STAND_IN))
                .flatMap(Optional::stream)
                .toList();
    }

    static boolean mayGive(Actor.Someone actor, Optional<PersonId> namedOther) {
        return thePrincipalOrTheNamedOtherGives(actor, namedOther).isEmpty();
    }

    private static Optional<Refusal> thePrincipalOrTheNamedOtherGives(
            Actor.Someone actor, Optional<PersonId> namedOther) {
        boolean named = namedOther.filter(actor.id()::equals).isPresent();
        return unless(
                actor.may(Right.GIVE_PERMISSION) && (isPrincipal(actor) || named),
                Refusal.NO_RIGHT);
    }

    /// Nor a flag, nor silence: which of them it is is told to nobody (OFF-6).
    private static Optional<Refusal> aPermissionOutweighsNoRefusal(Facts facts) {
        return unless(facts.canAllBeNamed, Refusal.CANNOT_BE_MENTIONED);
    }

    private static Optional<Refusal> aPermissionEndsAfterItBegins(Facts facts) {
        return unless(facts.terms.holdOn(facts.terms.from()), Refusal.ENDS_BEFORE_IT_BEGINS);
    }

    private static Optional<Refusal> aPermissionIsNotOver(Facts facts) {
        return unless(
                facts.terms.last().filter(facts.today::isAfter).isEmpty(), Refusal.OVER_ALREADY);
    }

    private static boolean isPrincipal(Actor.Someone actor) {
        return actor.roles().contains(Role.HEAD);
    }

    private static Optional<Refusal> unless(boolean holds, Refusal refusal) {
        return holds ? Optional.empty() : Optional.of(refusal);
    }
}
