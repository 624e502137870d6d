package org.verger.gate.links;

import org.verger.gate.text.Letters;
import org.verger.gate.text.Stretch;

import java.util.ArrayList;
import java.util.List;

/// Finds what says of itself that it is a link: `https://…`, `javascript:…`, `www.…`. It begins
/// where neither a letter nor a figure stands before, and goes on to the next space, quotation mark
/// or pointed bracket.
final class WholeLinks {
    private static final String[] OPAQUE = {
        "javascript:", "vbscript:", "data:", "file:", "intent:"
    };
    private static final String WWW = "www.";
    private static final String SLASHES = "://";
    private static final int SHORTEST_SCHEME = 2;
    private static final int LONGEST_SCHEME = 16;

    private WholeLinks() {}

    static List<Stretch> in(String text) {
        List<Stretch> found = List.of();
        int from = 0;
        while (from < text.length()) {
            int to = mayBegin(text, from) ? end(text, from) : from;
            if (to > from) {
                if (found.isEmpty()) found = new ArrayList<>();
                found.add(new Stretch(from, to));
            }
            from = Math.max(from + 1, to);
        }
        return found;
    }

    /// Whether a scheme may end with this colon: with two slashes behind it, or without a host.
    static boolean mayEndAScheme(String text, int colon) {
        if (text.startsWith(SLASHES, colon)) return true;
        for (String scheme : OPAQUE)
            if (colon + 1 >= scheme.length() && begins(text, colon + 1 - scheme.length(), scheme))
                return true;
        return false;
    }

    /// Whether it is a scheme without a host.
    static boolean isOpaque(String written) {
        return endOfOpaque(written, 0) > 0;
    }

    /// Where what may stand in a link ends that goes on from here.
    static int endOfRest(String text, int from) {
        int to = from;
        while (to < text.length() && isOfALink(text.charAt(to))) to++;
        return to;
    }

    private static boolean isOfALink(char c) {
        boolean space = c == ' ' || (c >= '\t' && c <= '\r');
        return !space && c != '<' && c != '>' && c != '"' && c != '“' && c != '”';
    }

    private static boolean mayBegin(String text, int from) {
        if (!Letters.isPlain(text.charAt(from))) return false;
        if (from == 0) return true;
        char before = text.charAt(from - 1);
        return !Character.isLetter(before) && !Letters.isFigure(before);
    }

    /// Where the link ends that begins here; here, where there is none.
    private static int end(String text, int from) {
        int to = endBehind(text, endOfScheme(text, from));
        if (to < 0) to = endBehind(text, endOfOpaque(text, from));
        if (to < 0 && begins(text, from, WWW)) to = endBehind(text, from + WWW.length());
        return Math.max(from, to);
    }

    /// Where the link ends that has this for its head; -1 where nothing is behind it.
    private static int endBehind(String text, int head) {
        if (head < 0) return head;
        int to = endOfRest(text, head);
        return to > head ? to : -1;
    }

    private static int endOfScheme(String text, int from) {
        int to = from + 1;
        while (to < text.length() && isOfAScheme(text.charAt(to)) && to - from < LONGEST_SCHEME)
            to++;
        boolean one = to - from >= SHORTEST_SCHEME && text.startsWith(SLASHES, to);
        return one ? to + SLASHES.length() : -1;
    }

    private static int endOfOpaque(String text, int from) {
        for (String scheme : OPAQUE) if (begins(text, from, scheme)) return from + scheme.length();
        return -1;
    }

    /// In capitals or not; other alphabets have letters that Java takes for capitals of these.
    private static boolean begins(String text, int from, String small) {
        if (from + small.length() > text.length()) return false;
        for (int i = 0; i < small.length(); i++) {
            char c = text.charAt(from + i);
            boolean capital = c >= 'A' && c <= 'Z';
            if ((capital ? c + 'a' - 'A' : c) != small.charAt(i)) return false;
        }
        return true;
    }

    private static boolean isOfAScheme(char c) {
        return Letters.isPlain(c) || Letters.isFigure(c) || c == '+' || c == '.' || c == '-';
    }
}
