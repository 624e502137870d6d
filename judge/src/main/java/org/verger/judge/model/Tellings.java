package org.verger.judge.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Ways of telling of harm, and of what only sounds like it, from `tellings.txt`: words of certain
/// kinds in a certain order, with a few others between.
final class Tellings {
    /// More ways than there are; a way's number is its bucket.
    static final int MOST = 256;

    private static final Tellings ALL = read();

    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Map<String, Integer> ways = new LinkedHashMap<>();
    private final Map<String, List<Pattern>> byFirstWord = new HashMap<>();
    private int patterns;

    private Tellings() {}

    /// Takes a way of telling: its number, and the tokens at its two ends.
    interface Taker {
        void take(int way, int first, int last);
    }

    /// A word of a pattern, and how many words may stand before it.
    private record Step(Set<String> words, int between) {}

    private record Pattern(int number, int way, List<Step> steps) {
        /// The last token of the pattern where it begins at `at`, or -1.
        int end(List<Token> tokens, int at, int step) {
            if (!steps.get(step).words.contains(tokens.get(at).form())) {
                return -1;
            }
            if (step + 1 == steps.size()) {
                return at;
            }
            int last = Math.min(tokens.size() - 1, at + 1 + steps.get(step + 1).between);
            for (int next = at + 1; next <= last; next++) {
                int end = end(tokens, next, step + 1);
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        }
    }

    /// Each pattern at most once, where it first fits.
    static void of(List<Token> tokens, Taker taker) {
        var found = new BitSet(ALL.patterns);
        for (int at = 0; at < tokens.size(); at++) {
            for (Pattern one : ALL.byFirstWord.getOrDefault(tokens.get(at).form(), List.of())) {
                int end = found.get(one.number) ? -1 : one.end(tokens, at, 0);
                if (end >= 0) {
                    found.set(one.number);
                    taker.take(one.way, at, end);
                }
            }
        }
    }

    private static Tellings read() {
        var all = new Tellings();
        ListedLines.of("tellings.txt").forEach(all::add);
        return all;
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        String name = line.substring(0, colon);
        String[] words = line.substring(colon + 1).strip().split(" ", -1);
        if (name.startsWith("= ")) {
            classes.put("<" + name.substring(2) + ">", Set.copyOf(List.of(words)));
            return;
        }
        int way = ways.computeIfAbsent(name, _ -> ways.size());
        if (way >= MOST) {
            throw new IllegalStateException("tellings.txt has more ways than there are buckets");
        }
        var pattern = new Pattern(patterns++, way, steps(words));
        for (String first : pattern.steps.getFirst().words) {
            byFirstWord.computeIfAbsent(first, _ -> new ArrayList<>()).add(pattern);
        }
    }

    private List<Step> steps(String[] words) {
        var steps = new ArrayList<Step>();
        int between = 0;
        for (String one : words) {
            if (one.length() == 1 && Character.isDigit(one.charAt(0))) {
                between = one.charAt(0) - '0';
            } else {
                steps.add(new Step(words(one), between));
                between = 0;
            }
        }
        return List.copyOf(steps);
    }

    private Set<String> words(String step) {
        var words = new HashSet<String>();
        for (String one : step.split("\\|", -1)) {
            if (one.startsWith("<")) {
                words.addAll(Objects.requireNonNull(classes.get(one), one));
            } else {
                words.add(one);
            }
        }
        return Set.copyOf(words);
    }
}
