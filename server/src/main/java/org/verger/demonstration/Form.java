package org.verger.demonstration;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A class of an invented school: its year (0 is Reception), its name, and how many are in it.
record Form(int year, String name, int children) {
    private static final List<String> TREES =
            List.of("Acorn", "Birch", "Cedar", "Damson", "Elder", "Fern", "Hawthorn");
    private static final int FIRST_OF_SECONDARY = 7;

    /// The classes of the years from one to another, of the same size: a tree's name where a year
    /// has one class, else its number before each name.
    static List<Form> year(int first, int last, List<String> names, int children) {
        return IntStream.rangeClosed(first, last)
                .boxed()
                .flatMap(year -> inYear(year, names, children))
                .toList();
    }

    /// The year as the school writes it.
    String yearGroup() {
        return year == 0 ? "Reception" : String.valueOf(year);
    }

    private static Stream<Form> inYear(int year, List<String> names, int children) {
        if (names.size() == 1) return Stream.of(new Form(year, TREES.get(year), children));
        return names.stream().map(name -> new Form(year, named(year, name), children));
    }

    private static String named(int year, String name) {
        if (year >= FIRST_OF_SECONDARY) return year + name;
        return year == 0 ? "R " + name : year + " " + name;
    }
}
