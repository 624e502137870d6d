package org.verger.gate;

import org.verger.gate.Name.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Prints roughly how many texts a second one thread examines; `bench` will measure properly.
final class Speed {
    private Speed() {}

    public static void main(String[] args) {
        for (int size : new int[] {2_000, 60_000}) System.out.println(measured(size));
    }

    private static String measured(int size) {
        var random = new Random(7);
        List<Name> names = names(random, size);
        long start = System.nanoTime();
        var known = new Circumstances("p", Roster.of("r", names), Set.of());
        long built = System.nanoTime() - start;
        long best = Long.MAX_VALUE;
        long findings = 0;
        for (int pass = 0; pass < 8; pass++) {
            start = System.nanoTime();
            findings = findings(known, names);
            best = Math.min(best, System.nanoTime() - start);
        }
        return "%,d names: built in %d ms; %,d texts/s of about 170 characters; %,d findings in 20,000 texts"
                .formatted(size, built / 1_000_000, 20_000L * 1_000_000_000 / best, findings);
    }

    private static long findings(Circumstances known, List<Name> names) {
        long findings = 0;
        for (int i = 0; i < 20_000; i++) {
            Name name = names.get(i % names.size());
            String who = i % 10 == 0 ? name.given() + " " + name.family() : "Everybody";
            findings += Gate.examine(School.words(sentenceAbout(who)), known).findings().size();
        }
        return findings;
    }

    private static String sentenceAbout(String who) {
        return "Today the garden club planted beans, peas and sunflowers in the raised beds behind"
                + " the hall. "
                + who
                + " watered them twice and everyone went home muddy and proud of the work done.";
    }

    private static List<Name> names(Random random, int size) {
        var names = new ArrayList<Name>();
        for (int i = 0; i < size; i++)
            names.add(new Name(word(random, 6), word(random, 8), Kind.PUPIL));
        return names;
    }

    private static String word(Random random, int length) {
        var word = new StringBuilder().append((char) ('A' + random.nextInt(26)));
        while (word.length() < length) word.append((char) ('a' + random.nextInt(26)));
        return word.toString();
    }
}
