package org.verger.gate.links;

import org.verger.gate.text.Stretch;
import org.verger.gate.text.Typed;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the links in a text, as networks would make them clickable, and some that they would not.
public final class LinkFinder {
    private static final String OPAQUE = "javascript|vbscript|data|file|intent";
    private static final Pattern WITH_SCHEME =
            Pattern.compile(
                    "(?<![\\p{L}\\d])(?:[a-z][a-z\\d+.-]{1,15}://|(?:"
                            + OPAQUE
                            + "):(?=\\S)|www\\.)[^\\s<>\"“”]+",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE =
            Pattern.compile(
                    "(?<![\\p{L}\\d@._/:-])(?:[\\p{L}\\d](?:[\\p{L}\\d-]{0,61}[\\p{L}\\d])?\\.){1,5}(?:"
                            + String.join(
                                    "|", Hosts.endings().stream().map(Pattern::quote).toList())
                            + ")(?![\\p{L}\\d-])(?![@.][\\p{L}\\d])(?::\\d{1,5})?(?:[/?#][^\\s<>\"“”]*)?"
                            + "|(?<![\\p{L}\\d@._/:-])(?:"
                            + String.join(
                                    "|", Hosts.shorteners().stream().map(Pattern::quote).toList())
                            + ")/[^\\s<>\"“”]+",
                    Pattern.CASE_INSENSITIVE);
    private static final String NOT_OF_IT = ".,;:!?'’\"…*_";

    private LinkFinder() {}

    static List<Link> in(Typed typed) {
        return stretches(typed.words()).stream()
                .map(at -> Link.of(at, typed.words(at)))
                .filter(link -> !link.host().isEmpty() || isOpaque(link.written()))
                .toList();
    }

    /// Where links stand in a text, in reading order.
    public static List<Stretch> stretches(String text) {
        if (text.indexOf('.') < 0 && text.indexOf(':') < 0) return List.of();
        List<Stretch> found =
                WITH_SCHEME
                        .matcher(text)
                        .results()
                        .map(match -> trimmed(text, Stretch.of(match)))
                        .toList();
        Stream<Stretch> bare =
                BARE.matcher(text)
                        .results()
                        .map(match -> trimmed(text, Stretch.of(match)))
                        .filter(at -> found.stream().noneMatch(at::overlaps));
        return Stream.concat(found.stream(), bare)
                .sorted(Comparator.comparingInt(Stretch::from))
                .toList();
    }

    static boolean isOpaque(String written) {
        return written.toLowerCase(Locale.ROOT).matches("(?:" + OPAQUE + "):(?s).*");
    }

    /// Without the full stop of the sentence, nor a bracket that was opened before it.
    private static Stretch trimmed(String text, Stretch at) {
        int to = at.to();
        while (to > at.from() + 1 && isNotOfIt(text.substring(at.from(), to))) to--;
        return new Stretch(at.from(), to);
    }

    private static boolean isNotOfIt(String link) {
        char last = link.charAt(link.length() - 1);
        if (last == ')') return count(link, '(') < count(link, ')');
        if (last == ']') return count(link, '[') < count(link, ']');
        return NOT_OF_IT.indexOf(last) >= 0;
    }

    private static long count(String link, char c) {
        return link.chars().filter(one -> one == c).count();
    }
}
