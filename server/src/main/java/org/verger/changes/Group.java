package org.verger.changes;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Those to whom the same happens, in the order in which a person is told.
public record Group(Part part, Effect effect) {
    /// Every group that something happens to.
    public static final List<Group> ALL =
            Arrays.stream(Part.values())
                    .flatMap(
                            part ->
                                    Stream.of(Effect.ADDED, Effect.CHANGED, Effect.ENDED)
                                            .map(effect -> new Group(part, effect)))
                    .toList();
}
