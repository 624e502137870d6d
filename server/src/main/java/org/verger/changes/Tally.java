package org.verger.changes;

import java.util.EnumMap;
import java.util.Map;

/// How many steps of each kind a list makes, and the fingerprint of exactly these.
public record Tally(Map<Part, Map<Effect, Integer>> counts, String fingerprint) {

    public Tally {
        counts = Map.copyOf(counts);
    }

    public int count(Part part, Effect effect) {
        return counts.getOrDefault(part, Map.of()).getOrDefault(effect, 0);
    }

    public int count(Effect effect) {
        return counts.keySet().stream().mapToInt(part -> count(part, effect)).sum();
    }

    /// How many steps there are in all.
    public int all() {
        return counts.values().stream()
                .flatMap(some -> some.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    /// Whether what is known says all of it already.
    public boolean isNothing() {
        return count(Effect.ADDED) + count(Effect.CHANGED) + count(Effect.ENDED) == 0;
    }

    /// Whether so many would end that the list may be the wrong one: more than a third.
    public boolean isLosingMany() {
        return counts.keySet().stream().anyMatch(this::isLosingMany);
    }

    private boolean isLosingMany(Part part) {
        int ended = count(part, Effect.ENDED);
        return ended * 3 > ended + count(part, Effect.CHANGED) + count(part, Effect.SAME);
    }

    static Map<Part, Map<Effect, Integer>> empty() {
        return new EnumMap<>(Part.class);
    }
}
