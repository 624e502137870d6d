package org.verger.permissions;

import static java.util.stream.Collectors.toUnmodifiableSet;

import org.springframework.stereotype.Component;
import org.verger.consent.Consents;
import org.verger.consent.Purpose;
import org.verger.pupils.Pupil;
import org.verger.pupils.PupilId;
import org.verger.pupils.Roll;

import java.text.Normalizer;
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
import java.util.stream.Stream;

/// Which children the name in a permission means. A permission outweighs no flag and no refusal
/// (OFF-6): it holds while each of them may be shown on the school's page. Whoever gives it learns
/// that and no more, as whoever writes does.
@Component
class ChildrenNamed {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

    private final Roll roll;
    private final Consents consents;

    ChildrenNamed(Roll roll, Consents consents) {
        this.roll = roll;
        this.consents = consents;
    }

    /// Whether nobody is named who cannot be shown on this day.
    boolean canAllBeShown(Subject subject, LocalDate day) {
        return !those(Set.of(subject), day).isEmpty();
    }

    /// Those of these who name nobody who cannot be shown on this day.
    Set<Subject> those(Collection<Subject> subjects, LocalDate day) {
        if (subjects.isEmpty()) return Set.of();
        var pupils = everybody();
        var named =
                subjects.stream()
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), one -> named(one, pupils)));
        var showable = showable(named, day);
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

    private Set<PupilId> showable(Map<Subject, Set<PupilId>> named, LocalDate day) {
        var all = named.values().stream().flatMap(Set::stream).collect(toUnmodifiableSet());
        return all.isEmpty() ? all : consents.showable(all, Purpose.SCHOOL_PAGE, day);
    }

    /// A child by the words of the name, and by all its letters in either order.
    record Child(PupilId id, List<String> words, List<String> letters) {
        static Child of(Pupil pupil) {
            var given = ChildrenNamed.words(pupil.name().given());
            var family = ChildrenNamed.words(pupil.name().family());
            return new Child(
                    pupil.id(),
                    Stream.of(given, family).flatMap(List::stream).toList(),
                    List.of(
                            String.join("", given) + String.join("", family),
                            String.join("", family) + String.join("", given)));
        }
    }

    /// Everybody whose whole name stands in it; where nobody's does and it is about a child,
    /// everybody with a word of it in their name, since a child may be called by a pet form.
    static Set<PupilId> named(Subject subject, List<Child> children) {
        var words = words(subject.name());
        var letters = String.join("", words);
        var whole = ids(children, one -> one.letters.stream().anyMatch(letters::contains));
        if (!whole.isEmpty() || subject.kind() != Subject.Kind.CHILD) return whole;
        return ids(children, one -> one.words.stream().anyMatch(words::contains));
    }

    private static Set<PupilId> ids(List<Child> children, Predicate<Child> fits) {
        return children.stream().filter(fits).map(Child::id).collect(toUnmodifiableSet());
    }

    private static List<String> words(String name) {
        var plain = ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return WORD.matcher(plain.toLowerCase(Locale.UK))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
