package org.verger.changes;

import java.util.Arrays;
import java.util.List;

/// Those to whom the same happens, in the order in which a person is told.
public record Group(Part part, Effect effect) {
    /// Every group that is shown.
    public static final List<Group> ALL =
            Arrays.stream(Part.values())
                    .flatMap(
                            part ->
                                    Arrays.stream(Effect.values())
                                            .filter(effect -> effect != Effect.SAME)
                                            .map(effect -> new Group(part, effect)))
                    .toList();
}
