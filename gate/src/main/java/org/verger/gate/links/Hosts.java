package org.verger.gate.links;

import com.ibm.icu.text.IDNA;

import org.verger.gate.text.WordList;

import java.util.List;
import java.util.stream.Stream;

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

    /// Those that are known for what they open to whoever has the link.
    static List<String> open() {
        return Stream.of("invitations", "shared-documents")
                .flatMap(chapter -> LIST.chapter(chapter).stream())
                .map(
                        entry ->
                                entry.indexOf('/') < 0
                                        ? entry
                                        : entry.substring(0, entry.indexOf('/')))
                .distinct()
                .toList();
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
        for (String word : LIST.chapter(chapter)) if (holds(link.host(), word)) return true;
        return false;
    }

    private static boolean holds(String host, String word) {
        for (int at = host.indexOf(word); at >= 0; at = host.indexOf(word, at + 1))
            if (parts(host, at - 1) && parts(host, at + word.length())) return true;
        return false;
    }

    /// A dot or a hyphen stands there, or nothing.
    private static boolean parts(String host, int at) {
        return at < 0 || at == host.length() || host.charAt(at) == '.' || host.charAt(at) == '-';
    }

    static boolean endsAsOneOf(String chapter, String name) {
        for (String ending : LIST.chapter(chapter)) if (isBelow(name, ending)) return true;
        return false;
    }

    /// Whether a host is this one or one below it.
    static boolean isAt(String host, String domain) {
        return host.equals(domain) || isBelow(host, domain);
    }

    private static boolean isBelow(String host, String domain) {
        int dot = host.length() - domain.length() - 1;
        return dot >= 0 && host.charAt(dot) == '.' && host.endsWith(domain);
    }

    /// The letters that `xn--…` stands for.
    static String written(String host) {
        if (!host.contains("xn--")) return host;
        return PLAIN.nameToUnicode(host, new StringBuilder(), new IDNA.Info()).toString();
    }
}
