package org.verger.coverage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.verger.consent.Consents;
import org.verger.consent.Purpose;
import org.verger.consent.Voice.Word;
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
import java.util.stream.Stream;

/// Of how many children of each class each use is allowed today, and of how many with the name.
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

    /// One class, which may have no name, and for each use how many of its children may be shown,
    /// and how many of those named too.
    public record Row(
            String className,
            int children,
            Map<Purpose, Integer> showable,
            Map<Purpose, Integer> nameable) {
        public Row {
            showable = Map.copyOf(showable);
            nameable = Map.copyOf(nameable);
        }
    }

    /// A child, where they may be shown today, and where named too.
    public record Child(Pupil pupil, Map<Purpose, Word> uses) {
        public Child {
            uses = Map.copyOf(uses);
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
                .map(pupil -> new Child(pupil, uses.getOrDefault(pupil.id(), Map.of())))
                .toList();
    }

    private Map<PupilId, Map<Purpose, Word>> uses(List<Pupil> pupils) {
        var ids = pupils.stream().map(Pupil::id).collect(toUnmodifiableSet());
        return consents.allowed(ids, LocalDate.now(clock));
    }

    private static Row row(
            String className, List<Pupil> pupils, Map<PupilId, Map<Purpose, Word>> uses) {
        var all = pupils.stream().map(p -> uses.getOrDefault(p.id(), Map.of())).toList();
        return new Row(
                className,
                pupils.size(),
                count(all, Set.of(Word.SHOWN, Word.NAMED)),
                count(all, Set.of(Word.NAMED)));
    }

    private static Map<Purpose, Integer> count(List<Map<Purpose, Word>> all, Set<Word> counting) {
        var counts = new EnumMap<Purpose, Integer>(Purpose.class);
        for (var purpose : Purpose.asked())
            counts.put(
                    purpose,
                    (int)
                            all.stream()
                                    .flatMap(uses -> Stream.ofNullable(uses.get(purpose)))
                                    .filter(counting::contains)
                                    .count());
        return counts;
    }
}
