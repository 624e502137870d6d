package org.verger.coverage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.verger.consent.Consents;
import org.verger.consent.Purpose;
import org.verger.pupils.Pupil;
import org.verger.pupils.PupilId;
import org.verger.pupils.Roll;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Of how many children of each class each use is allowed today.
@Component
public class Coverage {
    private final Roll roll;
    private final Consents consents;
    private final Clock clock;

    Coverage(Roll roll, Consents consents, Clock clock) {
        this.roll = roll;
        this.consents = consents;
        this.clock = clock;
    }

    /// One class, which may have no name, and for each use how many of its children may be shown.
    public record Row(String className, int children, Map<Purpose, Integer> showable) {
        public Row {
            showable = Map.copyOf(showable);
        }
    }

    /// A child, and where they may be shown today.
    public record Child(Pupil pupil, Set<Purpose> uses) {
        public Child {
            uses = Set.copyOf(uses);
        }
    }

    /// Every class by name.
    @Transactional(readOnly = true)
    public List<Row> classes() {
        var everybody = roll.list("");
        var uses = uses(everybody);
        return new TreeMap<>(everybody.stream().collect(groupingBy(Pupil::className)))
                .entrySet().stream().map(one -> row(one.getKey(), one.getValue(), uses)).toList();
    }

    /// The children of a class by family name.
    @Transactional(readOnly = true)
    public List<Child> children(String className) {
        var children =
                roll.list("").stream()
                        .filter(pupil -> pupil.className().equals(className))
                        .toList();
        var uses = uses(children);
        return children.stream()
                .map(pupil -> new Child(pupil, uses.getOrDefault(pupil.id(), Set.of())))
                .toList();
    }

    private Map<PupilId, Set<Purpose>> uses(List<Pupil> pupils) {
        var ids = pupils.stream().map(Pupil::id).collect(toUnmodifiableSet());
        return consents.uses(ids, LocalDate.now(clock));
    }

    private static Row row(String className, List<Pupil> pupils, Map<PupilId, Set<Purpose>> uses) {
        var showable = new EnumMap<Purpose, Integer>(Purpose.class);
        for (var purpose : Purpose.asked()) {
            long some =
                    pupils.stream()
                            .filter(p -> uses.getOrDefault(p.id(), Set.of()).contains(purpose))
                            .count();
            showable.put(purpose, (int) some);
        }
        return new Row(className, pupils.size(), showable);
    }
}
