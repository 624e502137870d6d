package org.verger.permissions;

import static java.util.stream.Collectors.toUnmodifiableSet;

import org.springframework.stereotype.Component;
import org.verger.consent.Consents;
import org.verger.consent.Purpose;
import org.verger.gate.Gate;
import org.verger.gate.Name;
import org.verger.pupils.Pupil;
import org.verger.pupils.PupilId;
import org.verger.pupils.Roll;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Which children the name in a permission means. A permission outweighs no flag and no refusal
/// (OFF-6): it holds while each of them may be shown on the school's page. Whoever gives it learns
/// that and no more, as whoever writes does.
@Component
class ChildrenNamed {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]{2,}");

    private final Roll roll;
    private final Consents consents;

    ChildrenNamed(Roll roll, Consents consents) {
        this.roll = roll;
        this.consents = consents;
    }

    /// Whether nobody is named who cannot be shown on the school's page on this day.
    boolean canAllBeShown(Subject subject, LocalDate day) {
        return !those(Set.of(subject), day, Set.of(Purpose.SCHOOL_PAGE)).isEmpty();
    }

    /// Those of these who name nobody who cannot be shown for each of these uses on this day.
    Set<Subject> those(Collection<Subject> subjects, LocalDate day, Set<Purpose> uses) {
        if (subjects.isEmpty()) return Set.of();
        var pupils = everybody();
        var named =
                subjects.stream()
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), one -> named(one, pupils)));
        var showable = showable(named, day, uses);
        return subjects.stream()
                .filter(one -> showable.containsAll(named.getOrDefault(one, Set.of())))
                .collect(toUnmodifiableSet());
    }

    /// Those of these who name this child.
    Set<Subject> naming(Collection<Subject> subjects, PupilId child) {
        var pupils = everybody();
        return subjects.stream()
                .filter(one -> named(one, pupils).contains(child))
                .collect(toUnmodifiableSet());
    }

    private List<Child> everybody() {
        return roll.list("").stream().map(Child::of).toList();
    }

    private Set<PupilId> showable(
            Map<Subject, Set<PupilId>> named, LocalDate day, Set<Purpose> uses) {
        var left = named.values().stream().flatMap(Set::stream).collect(toUnmodifiableSet());
        for (var use : uses) if (!left.isEmpty()) left = consents.showable(left, use, day);
        return left;
    }

    /// A child, by the name as the gate reads it.
    record Child(PupilId id, Name name) {
        static Child of(Pupil pupil) {
            var name = pupil.name();
            return new Child(pupil.id(), new Name(name.given(), name.family(), Name.Kind.PUPIL));
        }
    }

    /// Everybody whom the gate would find in it: a permission lets through what it says, in
    /// whatever form a name is said. Of something that is not about a child a first name alone
    /// means nobody, unless it is all that is said.
    static Set<PupilId> named(Subject subject, List<Child> children) {
        var names = children.stream().map(Child::name).collect(toUnmodifiableSet());
        var meant = Gate.meant(subject.name(), names, false);
        if (meant.isEmpty() && subject.kind() == Subject.Kind.CHILD)
            meant = named(subject.name(), names);
        return children.stream().filter(among(meant)).map(Child::id).collect(toUnmodifiableSet());
    }

    /// Everybody whom one name in it means; where it means nobody, everybody with a word of it in
    /// their name, since a child may be called by a pet form that nobody wrote down.
    private static Set<Name> named(String words, Set<Name> names) {
        var meant = Gate.meant(words, names, true);
        if (!meant.isEmpty()) return meant;
        var said = words(words);
        return names.stream()
                .filter(
                        name ->
                                said.stream()
                                        .anyMatch(
                                                words(name.given() + " " + name.family())
                                                        ::contains))
                .collect(toUnmodifiableSet());
    }

    private static Set<String> words(String name) {
        return WORD.matcher(name.toLowerCase(Locale.UK))
                .results()
                .map(MatchResult::group)
                .collect(toUnmodifiableSet());
    }

    private static Predicate<Child> among(Set<Name> names) {
        return child -> names.contains(child.name);
    }
}
