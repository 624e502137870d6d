package org.verger.changes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Keeps one page of each group while a list is walked through, and lets the rest go by.
public final class Window {
    private final LocalDate today;
    private final int from;
    private final int to;
    private final Map<Group, Integer> passed = new HashMap<>();
    private final Map<Group, List<Step>> kept = new HashMap<>();

    public Window(LocalDate today, int from, int to) {
        this.today = today;
        this.from = from;
        this.to = to;
    }

    public void pass(Step step) {
        var group = new Group(step.part(), step.effect(today));
        int place = passed.merge(group, 1, Integer::sum) - 1;
        if (place < from || place >= to) return;
        kept.computeIfAbsent(group, _ -> new ArrayList<>()).add(step);
    }

    public List<Step> of(Group group) {
        return List.copyOf(kept.getOrDefault(group, List.of()));
    }
}
