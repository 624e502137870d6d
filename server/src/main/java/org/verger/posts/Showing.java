package org.verger.posts;

import org.verger.gate.ChildId;
import org.verger.pupils.PupilId;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which of these children each place may show, by the name of the place (OFF-6).
record Showing(Set<PupilId> children, Map<String, Set<PupilId>> shown) {

    /// Those whom all of them may show.
    Set<ChildId> showable() {
        return Submissions.children(
                Set.copyOf(
                        children.stream()
                                .filter(
                                        child ->
                                                shown.values().stream()
                                                        .allMatch(at -> at.contains(child)))
                                .toList()));
    }

    /// Where a child cannot be shown whom another of the places may show.
    Map<ChildId, List<String>> barred() {
        var barred = new LinkedHashMap<ChildId, List<String>>();
        for (var child : children) {
            var not = shown.keySet().stream().filter(at -> !isShown(child, at)).toList();
            if (!not.isEmpty() && not.size() < shown.size())
                barred.put(new ChildId(child.value()), not);
        }
        return barred;
    }

    private boolean isShown(PupilId child, String place) {
        return shown.getOrDefault(place, Set.of()).contains(child);
    }
}
