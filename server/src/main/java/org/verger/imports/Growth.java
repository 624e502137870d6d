package org.verger.imports;

import org.verger.changes.Part;
import org.verger.changes.Step;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Has something done whenever those of one part have doubled: often while there are few, seldom
/// later. Each part is reckoned by itself, for each has tables of its own, which begin empty
/// however many came before in another.
final class Growth {
    private static final int FIRST = 1_000;

    private final Consumer<Part> onDoubling;
    private final Map<Part, Integer> sizes = new EnumMap<>(Part.class);
    private final Map<Part, Integer> next = new EnumMap<>(Part.class);

    Growth(Consumer<Part> onDoubling) {
        this.onDoubling = onDoubling;
    }

    /// @param steps all of one part
    void by(List<? extends Step> steps) {
        if (steps.isEmpty()) return;
        var part = steps.getFirst().part();
        int size = sizes.merge(part, steps.size(), Integer::sum);
        if (size < next.getOrDefault(part, FIRST)) return;
        next.put(part, size * 2);
        onDoubling.accept(part);
    }
}
