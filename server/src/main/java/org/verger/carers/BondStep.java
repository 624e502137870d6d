package org.verger.carers;

import static java.util.stream.Collectors.toUnmodifiableSet;

import org.jspecify.annotations.Nullable;
import org.verger.pupils.PupilId;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;

/// One step from what is known of a carer and a child to what a list says of them. It can be taken,
/// and taken back.
///
/// @param reference by which the school knows the child
/// @param child nothing while the same list has yet to bring the child
/// @param isNewcomer whether the school did not know the carer
/// @param before nothing when they were nothing to one another
/// @param after nothing when they are nothing to one another any more
public record BondStep(
        String reference,
        @Nullable PupilId child,
        CarerId carer,
        boolean isNewcomer,
        @Nullable Tie before,
        @Nullable Tie after) {

    /// How the carer is called and reached, and what the law gives them.
    public record Tie(Contact contact, CarerEntry.Law law) {}

    /// Whether nothing changes.
    public boolean isNothing() {
        return Objects.equals(before, after);
    }

    /// Whether the carer decides for the child less than before: their no might count no more.
    public boolean lessens() {
        return before != null && isLess(after, before.law());
    }

    /// Whether taking it back lessens.
    public boolean lessensWhenTakenBack() {
        return after != null && isLess(before, after.law());
    }

    /// Whether a local authority had parental responsibility: while it has not answered, nobody
    /// else's yes is enough.
    public boolean isOfAuthority() {
        return before != null
                && before.law().relation() == Relation.LOCAL_AUTHORITY
                && before.law().parentalResponsibility();
    }

    /// The same, but they decide as before; nothing to be done where it ends them.
    public BondStep withoutLessening() {
        var held = Objects.requireNonNull(before);
        var kept = after == null ? held : new Tie(after.contact(), decidingAs(held, after.law()));
        return new BondStep(reference, child, carer, isNewcomer, held, kept);
    }

    private CarerEntry.Law decidingAs(Tie held, CarerEntry.Law said) {
        var law = held.law();
        return new CarerEntry.Law(
                isOfAuthority() ? law.relation() : said.relation(),
                law.parentalResponsibility() || said.parentalResponsibility(),
                law.mayConsent() || said.mayConsent(),
                said.mustNotBeContacted());
    }

    private static boolean isLess(@Nullable Tie tie, CarerEntry.Law than) {
        if (tie == null) return than.parentalResponsibility() || than.mayConsent();
        var law = tie.law();
        boolean isNoAuthorityAnyMore =
                than.relation() == Relation.LOCAL_AUTHORITY
                        && law.relation() != Relation.LOCAL_AUTHORITY;
        return (than.parentalResponsibility()
                        && (!law.parentalResponsibility() || isNoAuthorityAnyMore))
                || (than.mayConsent() && !law.mayConsent());
    }

    /// By what one bond is told from another.
    public String key() {
        return key(Objects.requireNonNull(child), carer);
    }

    /// The children whom these are about, as far as the school knows them.
    public static Set<PupilId> children(Collection<BondStep> steps) {
        return steps.stream()
                .map(BondStep::child)
                .filter(Objects::nonNull)
                .collect(toUnmodifiableSet());
    }

    /// By what the bond of these is told from another.
    public static String key(PupilId child, CarerId carer) {
        return child + " " + carer;
    }
}
