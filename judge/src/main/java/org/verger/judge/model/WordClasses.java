package org.verger.judge.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Words that stand for the same thing, from `word-classes.txt`: what is learned of "stepdad" also
/// holds for "uncle", and "ur" counts as "your".
final class WordClasses {
    private static final Map<String, String> CLASS_OF_WORD = read();

    private WordClasses() {}

    /// For each token its class, which begins with `<`, or its own form where it has none.
    static String[] of(List<Token> tokens) {
        var classes = new String[tokens.size()];
        for (int i = 0; i < classes.length; i++) {
            String form = tokens.get(i).form();
            classes[i] = CLASS_OF_WORD.getOrDefault(form, form);
        }
        return classes;
    }

    static boolean isClass(String one) {
        return one.charAt(0) == '<';
    }

    private static Map<String, String> read() {
        var classes = new HashMap<String, String>();
        ListedLines.of("word-classes.txt").forEach(line -> add(line, classes));
        return Map.copyOf(classes);
    }

    private static void add(String line, Map<String, String> classes) {
        int colon = line.indexOf(':');
        String name = "<" + line.substring(0, colon).strip();
        for (String word : line.substring(colon + 1).strip().split(" ", -1)) {
            if (classes.put(word, name) != null) {
                throw new IllegalStateException(word + " stands in two word classes");
            }
        }
    }
}
