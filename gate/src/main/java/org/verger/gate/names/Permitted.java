package org.verger.gate.names;

import org.verger.gate.Name;
import org.verger.gate.names.Form.Shape;
import org.verger.gate.text.Reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// PRN-6: those for whom a permission is in force, in whatever full form they are written. A first
/// name alone may be somebody else's, so it is settled only where the permission has no more.
final class Permitted {
    private static final Permitted NOBODY = new Permitted(NameIndex.of(List.of()), Set.of());
    private final NameIndex index;
    private final Set<String> asWritten;

    private Permitted(NameIndex index, Set<String> asWritten) {
        this.index = index;
        this.asWritten = asWritten;
    }

    static Permitted of(Set<String> names) {
        if (names.isEmpty()) return NOBODY;
        List<List<String>> words = names.stream().map(name -> Reading.of(name).words()).toList();
        return new Permitted(
                NameIndex.of(
                        words.stream()
                                .filter(name -> name.size() > 1)
                                .map(Permitted::name)
                                .toList()),
                words.stream().map(name -> String.join("", name)).collect(Collectors.toSet()));
    }

    boolean isNobody() {
        return asWritten.isEmpty();
    }

    boolean settles(String written) {
        String letters = String.join("", Reading.of(written).words());
        return asWritten.contains(letters)
                || index.spelled(letters).stream().anyMatch(form -> isFull(form.shape()))
                || index.spelled(withoutTitle(written)).stream()
                        .anyMatch(form -> form.shape() == Shape.TITLED);
    }

    private static boolean isFull(Shape shape) {
        return shape != Shape.GIVEN && shape != Shape.PET && shape != Shape.TITLED;
    }

    private static String withoutTitle(String written) {
        List<String> words = Reading.of(written).words();
        boolean titled = words.size() > 1 && CommonWords.is(words.getFirst(), CommonWords.TITLES);
        return titled ? String.join("", words.subList(1, words.size())) : "";
    }

    private static Name name(List<String> words) {
        int last = words.size() - 1;
        return new Name(String.join(" ", words.subList(0, last)), words.get(last), Name.Kind.STAFF);
    }
}
