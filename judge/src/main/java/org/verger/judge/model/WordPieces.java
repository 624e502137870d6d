package org.verger.judge.model;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Cuts a text into the pieces of words that BERT's models for small letters read (Devlin et al.
/// 2019): without accents, signs apart, and of each word the longest piece that is known first.
final class WordPieces {
    /// Of a longer text the rest is not read here; the counted words read it all.
    static final int MOST = 256;

    private static final int LONGEST_WORD = 100;
    private static final String CONTINUED = "##";

    private final Map<String, Integer> known;
    private final int begins;
    private final int ends;
    private final int unknown;

    /// @param known each piece with its number
    WordPieces(Map<String, Integer> known) {
        this.known = Map.copyOf(known);
        begins = number("[CLS]");
        ends = number("[SEP]");
        unknown = number("[UNK]");
    }

    private int number(String piece) {
        Integer number = known.get(piece);
        if (number == null) {
            throw new IllegalArgumentException("no piece " + piece + " among " + known.size());
        }
        return number;
    }

    /// The numbers of a text's pieces, in order, between those that begin and end every text.
    long[] of(String text) {
        var pieces = new ArrayList<Integer>();
        pieces.add(begins);
        for (String word : words(text)) {
            pieces.addAll(pieces(word));
        }
        var read = pieces.subList(0, Math.min(pieces.size(), MOST - 1));
        var numbers = new long[read.size() + 1];
        for (int i = 0; i < read.size(); i++) {
            numbers[i] = read.get(i);
        }
        numbers[read.size()] = ends;
        return numbers;
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        plain.codePoints().forEach(c -> add(c, word, words));
        finish(word, words);
        return words;
    }

    private static void add(int c, StringBuilder word, List<String> words) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || isNoText(c, type)) {
            return;
        }
        if (isSpace(c, type)) {
            finish(word, words);
        } else if (isSign(c, type) || Character.isIdeographic(c)) {
            finish(word, words);
            words.add(Character.toString(c));
        } else {
            word.appendCodePoint(c);
        }
    }

    private static void finish(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean isSpace(int c, int type) {
        return c == '\t' || c == '\n' || c == '\r' || type == Character.SPACE_SEPARATOR;
    }

    private static boolean isNoText(int c, int type) {
        return switch (type) {
            case Character.CONTROL -> !isSpace(c, type);
            case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> true;
            default -> c == 0xFFFD;
        };
    }

    /// All of ASCII that is no letter, figure or space, and Unicode's punctuation.
    private static boolean isSign(int c, int type) {
        if (c < 128) {
            return c > ' ' && !Character.isLetterOrDigit(c);
        }
        return switch (type) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION ->
                    true;
            default -> false;
        };
    }

    private List<Integer> pieces(String word) {
        if (word.length() > LONGEST_WORD) {
            return List.of(unknown);
        }
        var pieces = new ArrayList<Integer>();
        for (int from = 0, to; from < word.length(); from = to) {
            to = word.length();
            Integer piece = piece(word, from, to);
            while (piece == null && --to > from) {
                piece = piece(word, from, to);
            }
            if (piece == null) {
                return List.of(unknown);
            }
            pieces.add(piece);
        }
        return pieces;
    }

    private @Nullable Integer piece(String word, int from, int to) {
        String letters = word.substring(from, to);
        return known.get(from == 0 ? letters : CONTINUED + letters);
    }
}
