package org.verger.permissions;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import org.springframework.stereotype.Component;
import org.verger.consent.Consents;
import org.verger.consent.Purpose;
import org.verger.gate.Gate;
import org.verger.gate.Name;
import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.pupils.Leavers;
import org.verger.pupils.Pupil;
import org.verger.pupils.PupilId;
import org.verger.pupils.Roll;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Which children the name in a permission means. A permission outweighs no flag and no refusal
/// (OFF-6): it holds while each of them may be named on the school's page. That they may be shown
/// there is not enough. Whoever gives it learns that and no more, as whoever writes does.
@Component
class ChildrenNamed {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]{2,}");

    private final Roll roll;
    private final Leavers leavers;
    private final Consents consents;
    private final Map<SchoolId, Snapshot> latest = new ConcurrentHashMap<>();

    ChildrenNamed(Roll roll, Leavers leavers, Consents consents) {
        this.roll = roll;
        this.leavers = leavers;
        this.consents = consents;
    }

    /// Which names a subject means, kept for as long as nobody's name changes: to find it out is to
    /// look for every form of every name.
    record Snapshot(Set<Name> names, Map<Subject, Set<Name>> meant) {
        Set<Name> meantBy(Subject subject) {
            return meant.computeIfAbsent(subject, one -> ChildrenNamed.meant(one, names));
        }
    }

    /// Whether nobody is meant who may not be named on this day.
    boolean canAllBeNamed(Subject subject, LocalDate day) {
        return !those(Set.of(subject), Set.of(Purpose.SCHOOL_PAGE), day).isEmpty();
    }

    /// Those of these who mean nobody who may not be named for all of these uses on this day.
    Set<Subject> those(Collection<Subject> subjects, Set<Purpose> uses, LocalDate day) {
        if (subjects.isEmpty()) return Set.of();
        var named = named(subjects);
        var all = named.values().stream().flatMap(Set::stream).collect(toUnmodifiableSet());
        var nameable = nameable(all, uses, day);
        return subjects.stream()
                .filter(one -> nameable.containsAll(named.getOrDefault(one, Set.of())))
                .collect(toUnmodifiableSet());
    }

    private Set<PupilId> nameable(Set<PupilId> children, Set<Purpose> uses, LocalDate day) {
        var left = children;
        for (var use : uses) if (!left.isEmpty()) left = consents.nameable(left, use, day);
        return left;
    }

    /// Those of these who name this child.
    Set<Subject> naming(Collection<Subject> subjects, PupilId child) {
        return named(subjects).entrySet().stream()
                .filter(one -> one.getValue().contains(child))
                .map(Map.Entry::getKey)
                .collect(toUnmodifiableSet());
    }

    private Map<Subject, Set<PupilId>> named(Collection<Subject> subjects) {
        if (subjects.isEmpty()) return Map.of();
        var children = everybody().map(Child::of).toList();
        var snapshot = snapshot(names(children));
        return subjects.stream()
                .distinct()
                .collect(toMap(Function.identity(), one -> among(children, snapshot.meantBy(one))));
    }

    /// Those who have left, too: what names them may still be out, and a no of theirs counts.
    private Stream<Pupil> everybody() {
        var left = leavers.list("").stream().map(Leavers.Leaver::pupil);
        return Stream.concat(roll.list("").stream(), left);
    }

    /// In the running scope; the same one as before while the names are the same.
    Snapshot snapshot(Set<Name> names) {
        return latest.compute(
                Scope.current().school(),
                (_, known) ->
                        known != null && known.names.equals(names)
                                ? known
                                : new Snapshot(names, new ConcurrentHashMap<>()));
    }

    private static Set<Name> names(List<Child> children) {
        return children.stream().map(Child::name).collect(toUnmodifiableSet());
    }

    private static Set<PupilId> among(List<Child> children, Set<Name> names) {
        return children.stream()
                .filter(child -> names.contains(child.name))
                .map(Child::id)
                .collect(toUnmodifiableSet());
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
        return among(children, meant(subject, names(children)));
    }

    private static Set<Name> meant(Subject subject, Set<Name> names) {
        var meant = Gate.meant(subject.name(), names, false);
        return meant.isEmpty() && subject.kind() == Subject.Kind.CHILD
                ? named(subject.name(), names)
                : meant;
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
}
