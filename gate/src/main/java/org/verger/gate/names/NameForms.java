package org.verger.gate.names;

import org.verger.gate.Name;
import org.verger.gate.Name.Kind;
import org.verger.gate.names.Form.Shape;
import org.verger.gate.text.Letters;
import org.verger.gate.text.Reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/// The ways in which people write the name of one person.
final class NameForms {
    /// Of longer surnames the first parts only are put together.
    private static final int MOST_PARTS = 5;

    private final Kind kind;
    private final BiConsumer<String, Form> found;

    private NameForms(Kind kind, BiConsumer<String, Form> found) {
        this.kind = kind;
        this.found = found;
    }

    /// Gives each form with the letters that it is looked up by.
    ///
    /// @param read what was read before of parts of names, of which a roster has far fewer than
    ///   names
    static void of(Name name, Map<String, List<String>> read, BiConsumer<String, Form> found) {
        new NameForms(name.kind(), found)
                .all(
                        read.computeIfAbsent(name.given(), NameForms::words),
                        read.computeIfAbsent(name.family(), NameForms::words));
    }

    private void all(List<String> given, List<String> family) {
        Set<List<String>> givens = new LinkedHashSet<>(List.of(given));
        if (given.size() > 1) givens.add(given.subList(0, 1));
        Set<List<String>> families = new LinkedHashSet<>(List.of(family));
        addParts(family, families);
        for (List<String> first : givens) {
            alone(first, Shape.GIVEN, 2);
            for (List<String> last : families) together(first, last);
        }
        for (String later : given.subList(Math.min(1, given.size()), given.size()))
            if (later.length() > 2) for (List<String> last : families) whole(List.of(later), last);
        for (String pet : PetForms.of(given)) {
            alone(List.of(pet), Shape.PET, 3);
            for (List<String> last : families) together(List.of(pet), last);
        }
        for (String name : PetForms.namesOf(given))
            for (List<String> last : families) whole(List.of(name), last);
        if (kind != Kind.PUPIL) families.forEach(last -> alone(last, Shape.TITLED, 1));
        families.forEach(last -> alone(last, Shape.FAMILY, 3));
    }

    /// Of *O'Connor-Hughes* those of O'Connor, of Connor and of Hughes; not the *O'* alone, nor the
    /// *van der* of others.
    private static void addParts(List<String> family, Set<List<String>> families) {
        int most = Math.min(family.size(), MOST_PARTS);
        for (int from = 0; from < most; from++)
            for (int to = from + 1; to <= most; to++)
                if (family.get(to - 1).length() > 3) families.add(family.subList(from, to));
    }

    private void together(List<String> given, List<String> family) {
        if (given.isEmpty() || family.isEmpty()) return;
        whole(given, family);
        pair(given, initial(family), Shape.INITIAL_LAST);
        pair(initial(given), family, Shape.INITIAL_FIRST);
    }

    private void whole(List<String> given, List<String> family) {
        if (family.isEmpty()) return;
        pair(given, family, Shape.FULL);
        pair(family, given, Shape.TURNED);
    }

    private void pair(List<String> first, List<String> second, Shape shape) {
        String front = String.join("", first);
        String back = String.join("", second);
        long parts = starts(first, 0) | starts(second, front.length()) | bit(front.length());
        found.accept(front + back, new Form(kind, shape, front.length(), parts));
    }

    private void alone(List<String> words, Shape shape, int least) {
        String letters = String.join("", words);
        if (letters.length() >= least)
            found.accept(letters, new Form(kind, shape, 0, starts(words, 0)));
    }

    private static List<String> initial(List<String> words) {
        String first = words.getFirst();
        return List.of(first.substring(0, first.offsetByCodePoints(0, 1)));
    }

    private static long starts(List<String> words, int offset) {
        long starts = 0;
        int at = offset;
        for (String word : words) {
            starts |= bit(at);
            at += word.length();
        }
        return starts;
    }

    private static long bit(int letter) {
        return letter < Long.SIZE ? 1L << letter : 0;
    }

    private static List<String> words(String part) {
        var spaced = new StringBuilder();
        part.codePoints()
                .map(c -> Letters.isApostrophe(c) ? ' ' : c)
                .forEach(spaced::appendCodePoint);
        Reading reading = Reading.of(spaced.toString());
        return reading.words();
    }
}
