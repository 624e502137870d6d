package org.verger.carers;

import org.jspecify.annotations.Nullable;
import org.verger.carers.BondStepStore.Bonded;
import org.verger.pupils.PupilId;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a list says of a carer in one row, beside the carers whom the child has now.
record ListRow(CarerEntry entry, @Nullable PupilId child, List<Bonded> ofChild) {

    static ListRow of(
            CarerEntry entry, Map<String, PupilId> children, Map<PupilId, List<Bonded>> bonds) {
        var child = children.get(entry.child());
        return new ListRow(
                entry, child, child == null ? List.of() : bonds.getOrDefault(child, List.of()));
    }

    Contact contact() {
        return entry.contact();
    }

    /// By what the carer is known to the whole school. Whoever has neither an address nor a number
    /// is known to one child alone.
    String keyBeyondTheChild() {
        var key = CarerEntry.key(contact());
        return CarerEntry.isTelling(contact()) ? key : key + "\n" + entry.child();
    }

    /// The carer who is called and reached like this; else one of the same name, or of the same
    /// first name and address, whom no other row means: whoever moves or marries stays who they
    /// are.
    Optional<Bonded> held(OtherRows others) {
        return ofChild.stream()
                .filter(
                        one ->
                                CarerEntry.key(one.tie().contact())
                                        .equals(CarerEntry.key(contact())))
                .findFirst()
                .or(() -> alike(others));
    }

    private Optional<Bonded> alike(OtherRows others) {
        return ofChild.stream()
                .filter(one -> isAlike(one.tie().contact()))
                .filter(one -> !others.say(entry.child(), one.tie().contact()))
                .filter(one -> others.areFirstToMean(one.carer(), contact()))
                .findFirst();
    }

    private boolean isAlike(Contact known) {
        boolean isCalledSo = known.name().equals(contact().name());
        boolean isReachedSo = !known.email().isEmpty() && known.email().equals(contact().email());
        return isCalledSo || (isReachedSo && known.name().given().equals(contact().name().given()));
    }
}
