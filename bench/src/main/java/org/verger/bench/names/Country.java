package org.verger.bench.names;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Names by the million, no two alike, of which only the one just asked for is in memory: those of
/// a roster first, then its given names and 20,000 invented ones with 100,000 surnames that nobody
/// has.
final class Country {
    private static final int GIVEN = 20_000;
    private static final int FAMILY = 100_000;

    /// A prime of which the number of pairs is no multiple, so that each pair comes once.
    private static final long STRIDE = 1_000_000_007;

    private final List<String> roster;
    private final List<String> given;
    private final List<String> family;

    /// Of names as `given family`.
    Country(List<String> roster) {
        var random = new Random(20261126);
        var known = new LinkedHashSet<String>();
        for (String name : roster) known.add(name.substring(0, name.indexOf(' ')));
        this.roster = roster;
        this.given = Stream.concat(known.stream(), words(random, GIVEN, known).stream()).toList();
        this.family = words(random, FAMILY, Set.of());
    }

    Iterator<String> people(int size) {
        return new Iterator<>() {
            private int asked;

            @Override
            public boolean hasNext() {
                return asked < size;
            }

            @Override
            public String next() {
                if (!hasNext()) throw new NoSuchElementException();
                int number = asked++;
                return number < roster.size() ? roster.get(number) : pair(number - roster.size());
            }
        };
    }

    /// The name of one invented person.
    String pair(long number) {
        long pairs = (long) given.size() * family.size();
        long place = number * STRIDE % pairs;
        return given.get((int) (place / family.size()))
                + " "
                + family.get((int) (place % family.size()));
    }

    private static List<String> words(Random random, int count, Set<String> taken) {
        var words = new LinkedHashSet<String>();
        while (words.size() < count) {
            String word = word(random);
            if (!taken.contains(word)) words.add(word);
        }
        return List.copyOf(words);
    }

    private static String word(Random random) {
        var word = new StringBuilder();
        IntStream.range(0, random.nextInt(4, 10))
                .forEach(_ -> word.append((char) ('a' + random.nextInt(26))));
        return word.toString();
    }
}
