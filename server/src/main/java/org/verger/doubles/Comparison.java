package org.verger.doubles;

import org.verger.people.Handover;

import java.util.List;

/// Two records side by side.
///
/// @param moves what goes from the second to the first, in words
/// @param against what other modules have against it, in words
public record Comparison<T>(
        T first, T second, List<String> moves, List<Refusal> reasons, List<String> against) {
    public Comparison {
        moves = List.copyOf(moves);
        reasons = List.copyOf(reasons);
        against = List.copyOf(against);
    }

    static <T> Comparison<T> of(T first, T second, List<Refusal> reasons, List<Handover> told) {
        return new Comparison<>(
                first,
                second,
                told.stream().flatMap(one -> one.moves().stream()).toList(),
                reasons,
                told.stream().flatMap(one -> one.against().stream()).toList());
    }

    /// Whether the two may become one.
    public boolean mayMerge() {
        return reasons.isEmpty() && against.isEmpty();
    }
}
