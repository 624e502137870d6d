package org.verger.gate.links;

import org.verger.gate.text.Signs;
import org.verger.gate.text.Stretch;
import org.verger.gate.text.Typed;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the links in a text, as networks would make them clickable, and some that they would not.
public final class LinkFinder {
    private static final String NOT_OF_IT = ".,;:!?'’\"…*_";

    private static final Set<String> LAST_LABELS =
            Hosts.endings().stream()
                    .map(ending -> ending.substring(ending.lastIndexOf('.') + 1))
                    .collect(Collectors.toUnmodifiableSet());

    private LinkFinder() {}

    /// Whether it is worth looking: a colon as schemes have it, `www.`, a slash, or a dot with what
    /// hosts end in.
    public static boolean mayMind(Typed typed) {
        Signs signs = typed.signs();
        return (signs.has('.') || signs.has(':')) && mayStandIn(typed.words());
    }

    private static boolean mayStandIn(String text) {
        for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1))
            if (WholeLinks.mayEndAScheme(text, colon)) return true;
        for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1))
            if (mayEndAHost(text, dot + 1)) return true;
        return false;
    }

    private static boolean mayEndAHost(String text, int from) {
        if (isWww(text, from - 4)) return true;
        int to = BareLinks.endOfLabel(text, from);
        if (to == from) return false;
        boolean goesOn = to < text.length() && text.charAt(to) == '/';
        return goesOn || LAST_LABELS.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
    }

    private static boolean isWww(String text, int from) {
        return from >= 0 && text.regionMatches(true, from, "www.", 0, 4);
    }

    static List<Link> in(Typed typed) {
        return stretches(typed.words()).stream()
                .map(at -> Link.of(at, typed.words(at)))
                .filter(link -> !link.host().isEmpty() || isOpaque(link.written()))
                .toList();
    }

    /// Where links stand in a text, in reading order.
    public static List<Stretch> stretches(String text) {
        if (!mayStandIn(text)) return List.of();
        List<Stretch> whole = trimmed(text, WholeLinks.in(text));
        List<Stretch> bare = trimmed(text, BareLinks.in(text));
        if (bare.isEmpty()) return whole;
        return Stream.concat(
                        whole.stream(),
                        bare.stream().filter(at -> whole.stream().noneMatch(at::overlaps)))
                .sorted(Comparator.comparingInt(Stretch::from))
                .toList();
    }

    static boolean isOpaque(String written) {
        return WholeLinks.isOpaque(written);
    }

    private static List<Stretch> trimmed(String text, List<Stretch> links) {
        return links.stream().map(at -> trimmed(text, at)).toList();
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
