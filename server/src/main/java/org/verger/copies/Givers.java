package org.verger.copies;

import static java.util.stream.Collectors.toUnmodifiableSet;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verger.answers.Sayer;
import org.verger.carers.Bond;
import org.verger.carers.Carer;
import org.verger.carers.CarerId;
import org.verger.carers.Carers;
import org.verger.consent.Voice.Word;
import org.verger.pupils.PupilId;
import org.verger.pupils.RollSteps;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds whose answer it is that a list brings: of the child's carers, the one with that e-mail
/// address or that name, or the child.
@Component
class Givers {
    private final RollSteps roll;
    private final Carers carers;

    Givers(RollSteps roll, Carers carers) {
        this.roll = roll;
        this.carers = carers;
    }

    /// Whose answer it is, or why it cannot be anybody's.
    ///
    /// @param carer nothing where it is the child's own
    record Giver(
            Optional<PupilId> child,
            @Nullable CarerId carer,
            String name,
            Optional<Objection> objection) {

        private static Giver nobody(Optional<PupilId> child, Objection why) {
            return new Giver(child, null, "", Optional.of(why));
        }

        Sayer sayer() {
            return carer == null ? new Sayer.TheChild() : new Sayer.OfCarer(carer);
        }
    }

    /// Of each of these, in their order.
    List<Giver> of(List<AnswerEntry> entries) {
        var children = roll.onRoll(entries.stream().map(AnswerEntry::child).distinct().toList());
        var bonds = carers.bonds(children.values().stream().collect(toUnmodifiableSet()));
        var known =
                carers.carers(
                        bonds.values().stream()
                                .flatMap(List::stream)
                                .map(Bond::carer)
                                .collect(toUnmodifiableSet()));
        return entries.stream()
                .map(
                        entry ->
                                Optional.ofNullable(children.get(entry.child()))
                                        .map(
                                                child ->
                                                        of(
                                                                entry,
                                                                child,
                                                                bonds.getOrDefault(
                                                                        child, List.of()),
                                                                known))
                                        .orElseGet(
                                                () ->
                                                        Giver.nobody(
                                                                Optional.empty(),
                                                                Objection.NO_SUCH_CHILD)))
                .toList();
    }

    private static Giver of(
            AnswerEntry entry, PupilId child, List<Bond> bonds, Map<CarerId, Carer> known) {
        var whose = Optional.of(child);
        if (entry.isOfTheChild()) return new Giver(whose, null, "", Optional.empty());
        var fitting = bonds.stream().filter(bond -> fits(known.get(bond.carer()), entry)).toList();
        if (fitting.isEmpty()) return Giver.nobody(whose, Objection.NO_SUCH_CARER);
        if (fitting.size() > 1) return Giver.nobody(whose, Objection.WHICH_CARER);
        var bond = fitting.getFirst();
        boolean maySayIt = entry.word() == Word.NO ? bond.mayRefuse() : bond.mayConsent();
        if (!maySayIt) return Giver.nobody(whose, Objection.MAY_NOT_CONSENT);
        var carer = known.get(bond.carer());
        var name = carer == null ? "" : carer.name().full();
        return new Giver(whose, bond.carer(), name, Optional.empty());
    }

    private static boolean fits(@Nullable Carer carer, AnswerEntry entry) {
        return carer != null
                && (carer.email().equalsIgnoreCase(entry.giver())
                        || carer.name().full().equalsIgnoreCase(entry.giver()));
    }
}
