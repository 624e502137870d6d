package org.verger.judge.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Words that a model of the language holds to mean something alike, from `word-kin.txt`: a kin is
/// close ("bruise", "hurt"), a clan of kin is wide. So a word that no lesson had is not strange.
/// Where we wrote a class by hand, it stands in place of both.
final class WordKin {
    private static final Map<String, Names> NAMES = read();

    private WordKin() {}

    private record Names(String kin, String clan) {}

    static String[] kin(List<Token> tokens, String[] classes) {
        var kin = new String[classes.length];
        for (int i = 0; i < kin.length; i++) {
            var names = NAMES.get(tokens.get(i).form());
            kin[i] = names == null || WordClasses.isClass(classes[i]) ? classes[i] : names.kin();
        }
        return kin;
    }

    static String[] clans(List<Token> tokens, String[] classes) {
        var clans = new String[classes.length];
        for (int i = 0; i < clans.length; i++) {
            var names = NAMES.get(tokens.get(i).form());
            clans[i] = names == null || WordClasses.isClass(classes[i]) ? classes[i] : names.clan();
        }
        return clans;
    }

    private static Map<String, Names> read() {
        var names = new HashMap<String, Names>(1 << 16);
        ListedLines.of("word-kin.txt").forEach(line -> add(line.split(" ", -1), names));
        return names;
    }

    /// A line is a clan's number, a kin's number and the kin's words.
    private static void add(String[] line, Map<String, Names> names) {
        var ofLine = new Names("#" + line[1], "##" + line[0]);
        for (int i = 2; i < line.length; i++) {
            names.put(line[i], ofLine);
        }
    }
}
