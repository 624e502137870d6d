package org.verger.directory;

import static java.util.stream.Collectors.toUnmodifiableSet;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.verger.carers.Bond;
import org.verger.carers.Carer;
import org.verger.carers.CarerId;
import org.verger.carers.Carers;
import org.verger.pupils.Pupil;
import org.verger.pupils.Roll;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/// The children of a class, or of a year where they are in none, with the carers whom the school
/// may reach.
@Component
public class ClassList {
    /// 2 stands before 10, and what is no number before every number.
    private static final Comparator<String> YEARS =
            Comparator.comparingInt((String year) -> year.matches("[0-9]+") ? year.length() : 0)
                    .thenComparing(Comparator.naturalOrder());

    private final Roll roll;
    private final Carers carers;

    ClassList(Roll roll, Carers carers) {
        this.roll = roll;
        this.carers = carers;
    }

    /// A child, and whom to ring or write to; whoever must not be contacted is left out.
    public record Row(Pupil pupil, List<Carer> reach) {
        public Row {
            reach = List.copyOf(reach);
        }
    }

    /// The names of the classes, in order.
    @Transactional(readOnly = true)
    public List<String> classes() {
        return roll.list("").stream()
                .map(Pupil::className)
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /// The years in which there are children without a class, in order.
    @Transactional(readOnly = true)
    public List<String> yearsWithoutClass() {
        return roll.list("").stream()
                .filter(one -> one.className().isEmpty())
                .map(Pupil::yearGroup)
                .distinct()
                .sorted(YEARS)
                .toList();
    }

    /// The children of one class, by family name.
    @Transactional(readOnly = true)
    public List<Row> of(String className) {
        return rows(one -> !className.isEmpty() && one.className().equals(className));
    }

    /// The children of one year who are in no class, by family name.
    @Transactional(readOnly = true)
    public List<Row> withoutClass(String year) {
        return rows(one -> one.className().isEmpty() && one.yearGroup().equals(year));
    }

    private List<Row> rows(Predicate<Pupil> who) {
        var children = roll.list("").stream().filter(who).toList();
        var bonds = carers.bonds(children.stream().map(Pupil::id).collect(toUnmodifiableSet()));
        var people =
                carers.carers(
                        bonds.values().stream()
                                .flatMap(List::stream)
                                .map(Bond::carer)
                                .collect(toUnmodifiableSet()));
        return children.stream()
                .map(one -> new Row(one, reach(bonds.getOrDefault(one.id(), List.of()), people)))
                .toList();
    }

    private static List<Carer> reach(List<Bond> bonds, Map<CarerId, Carer> people) {
        return bonds.stream()
                .filter(bond -> !bond.mustNotBeContacted())
                .map(bond -> people.get(bond.carer()))
                .filter(Objects::nonNull)
                .toList();
    }
}
