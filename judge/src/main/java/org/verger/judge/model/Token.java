package org.verger.judge.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A word, a sign or an emoji of a text, with its place in it and the form under which it is
/// counted: small letters without accents, apostrophes or hidden characters, no letter more than
/// twice in a row, figures as zeros, a handle as `@`, an address as `url`.
public record Token(String form, int from, int to) {
    private static final String SIGNS = "!?£$%";

    public static List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        for (int at = 0; at < text.length(); ) {
            int to = end(text, at);
            String form = form(text.substring(at, to));
            if (!form.isEmpty()) {
                tokens.add(new Token(form, at, to));
            }
            at = to;
        }
        return tokens;
    }

    private static int end(String text, int from) {
        int first = text.codePointAt(from);
        if (text.startsWith("http", from)) {
            return endOfAddress(text, from);
        }
        int at = from + Character.charCount(first);
        boolean word = Character.isLetterOrDigit(first) || first == '@';
        while (word && at < text.length() && goesOn(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static int endOfAddress(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean goesOn(int c) {
        return Character.isLetterOrDigit(c) || isDropped(c) || c == '_';
    }

    private static boolean isDropped(int c) {
        return c == '\''
                || c == '’'
                || switch (Character.getType(c)) {
                    case Character.FORMAT, Character.NON_SPACING_MARK -> true;
                    default -> false;
                };
    }

    private static String form(String typed) {
        int first = typed.codePointAt(0);
        if (first == '@') {
            return "@";
        }
        if (typed.startsWith("http") && typed.contains("://")) {
            return "url";
        }
        if (!Character.isLetterOrDigit(first)) {
            return SIGNS.indexOf(first) >= 0 || first > 0x2190 ? Character.toString(first) : "";
        }
        return squeezed(typed);
    }

    private static String squeezed(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var form = new StringBuilder(plain.length());
        boolean figures = plain.chars().allMatch(Character::isDigit);
        for (int i = 0; i < plain.length(); i++) {
            char c = figures ? '0' : plain.charAt(i);
            int length = form.length();
            boolean third =
                    !figures
                            && length > 1
                            && form.charAt(length - 1) == c
                            && form.charAt(length - 2) == c;
            if (!isDropped(c) && !third) {
                form.append(c);
            }
        }
        return form.toString();
    }
}
