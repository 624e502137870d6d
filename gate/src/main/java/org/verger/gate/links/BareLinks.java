package org.verger.gate.links;

import org.verger.gate.text.Letters;
import org.verger.gate.text.Stretch;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds hosts that stand in a text without more, `alder.example/news`: a few labels between dots,
/// the last of which a host may end in; or with something behind it a shortener, a host that lets
/// in whoever has the link, or one that ends as honest ones rarely do.
final class BareLinks {
    private static final Set<String> ENDINGS = Set.copyOf(Hosts.endings());
    private static final Set<String> SHORTENERS = Set.copyOf(Hosts.shorteners());
    private static final List<String> OPEN = Hosts.open();
    private static final String NOT_BEFORE_ONE = "@._/:-";
    private static final int MOST_LABELS = 5;
    private static final int LONGEST_LABEL = 63;
    private static final int LONGEST_PORT = 5;

    private final String text;

    private BareLinks(String text) {
        this.text = text;
    }

    static List<Stretch> in(String text) {
        return new BareLinks(text).all();
    }

    private List<Stretch> all() {
        List<Stretch> found = List.of();
        int from = 0;
        while (from < text.length()) {
            int to = mayBegin(from) ? end(from) : from;
            if (to > from) {
                if (found.isEmpty()) found = new ArrayList<>();
                found.add(new Stretch(from, to));
            }
            from = Math.max(from + 1, to);
        }
        return found;
    }

    private boolean mayBegin(int from) {
        if (!isAlphanumeric(text, from)) return false;
        if (from == 0) return true;
        char before = text.charAt(from - 1);
        return !Character.isLetter(before)
                && !Letters.isFigure(before)
                && NOT_BEFORE_ONE.indexOf(before) < 0;
    }

    /// Where the link ends that begins here; here, where there is none.
    private int end(int from) {
        int dot = endOfLabel(text, from);
        if (!isDotWithin(dot)) return from;
        int host = endOfHost(dot);
        if (isHost(from, host)) return endOfPath(endOfPort(host));
        int rest = host < text.length() && text.charAt(host) == '/' ? host + 1 : host;
        int to = WholeLinks.endOfRest(text, rest);
        return to > rest && rest > host && isKnown(small(from, host)) ? to : from;
    }

    private static boolean isKnown(String host) {
        if (SHORTENERS.contains(host) || Hosts.endsAsOneOf("odd-endings", host)) return true;
        for (String open : OPEN) if (Hosts.isAt(host, open)) return true;
        return false;
    }

    private int endOfHost(int dot) {
        int end = dot;
        while (isDotWithin(end)) end = endOfLabel(text, end + 1);
        return end;
    }

    /// Letters, figures and hyphens, as far as they go.
    static int endOfLabel(String text, int from) {
        int end = from;
        while (end < text.length() && (isAlphanumeric(text, end) || text.charAt(end) == '-'))
            end += Character.charCount(text.codePointAt(end));
        return end;
    }

    /// With one to five labels before what hosts end in; and not the first half of an address.
    private boolean isHost(int from, int to) {
        if (to < text.length() && text.charAt(to) == '@' && isAlphanumeric(text, to + 1))
            return false;
        int end = from;
        for (int labels = 1; labels <= MOST_LABELS; labels++) {
            int label = end;
            end = endOfLabel(text, label);
            if (end == to || !isLabel(label, end)) return false;
            if (ENDINGS.contains(small(++end, to))) return true;
        }
        return false;
    }

    /// It ends in a letter or a figure, as it begins.
    private boolean isLabel(int from, int to) {
        return text.charAt(to - 1) != '-' && text.codePointCount(from, to) <= LONGEST_LABEL;
    }

    private int endOfPort(int host) {
        if (host == text.length() || text.charAt(host) != ':') return host;
        int end = host + 1;
        while (end < text.length()
                && Letters.isFigure(text.charAt(end))
                && end - host <= LONGEST_PORT) end++;
        return end > host + 1 ? end : host;
    }

    private int endOfPath(int from) {
        boolean goesOn = from < text.length() && "/?#".indexOf(text.charAt(from)) >= 0;
        return goesOn ? WholeLinks.endOfRest(text, from) : from;
    }

    private boolean isDotWithin(int at) {
        return at < text.length() && text.charAt(at) == '.' && isAlphanumeric(text, at + 1);
    }

    private static boolean isAlphanumeric(String text, int at) {
        if (at >= text.length()) return false;
        return Letters.isFigure(text.charAt(at)) || Character.isLetter(text.codePointAt(at));
    }

    /// English letters made small, and those alone: others are not of a host in our lists.
    private String small(int from, int to) {
        var small = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            small.append(c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c);
        }
        return small.toString();
    }
}
