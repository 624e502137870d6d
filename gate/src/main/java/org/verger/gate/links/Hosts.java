package org.verger.gate.links;

import com.ibm.icu.text.IDNA;

import org.verger.gate.text.WordList;

import java.util.List;

/// What is known of hosts by their names.
final class Hosts {
    private static final WordList LIST = WordList.named("hosts.txt");
    private static final IDNA PLAIN = IDNA.getUTS46Instance(IDNA.DEFAULT);

    private Hosts() {}

    static List<String> endings() {
        return LIST.chapter("endings");
    }

    static List<String> shorteners() {
        return LIST.chapter("shorteners");
    }

    static List<String> guarded() {
        return LIST.chapter("guarded");
    }

    static boolean isOneOf(String chapter, Link link) {
        return LIST.chapter(chapter).stream()
                .anyMatch(
                        entry -> {
                            int slash = entry.indexOf('/');
                            return slash < 0
                                    ? link.isAt(entry)
                                    : link.isAt(entry.substring(0, slash))
                                            && link.path().startsWith(entry.substring(slash));
                        });
    }

    /// A host whose name holds one of these words.
    static boolean holdsAWordOf(String chapter, Link link) {
        return LIST.chapter(chapter).stream()
                .anyMatch(word -> link.host().matches("(?:.*[.-])?" + word + "(?:[.-].*)?"));
    }

    static boolean endsAsOneOf(String chapter, String name) {
        return LIST.chapter(chapter).stream().anyMatch(ending -> name.endsWith("." + ending));
    }

    /// The letters that `xn--…` stands for.
    static String written(String host) {
        if (!host.contains("xn--")) return host;
        return PLAIN.nameToUnicode(host, new StringBuilder(), new IDNA.Info()).toString();
    }
}
