package org.verger.judge.model;

import java.util.Arrays;
import java.util.List;

/// The pieces of a text that are counted, each hashed into a bucket (Weinberger et al. 2009,
/// "Feature hashing"): words and pairs of words; two to five letters in a row within a word; pairs
/// of word classes, next to each other, near each other, and anywhere in the text; the kin of
/// words, alone and in pairs; and the ways of telling of harm, which are numbered and not hashed.
public final class Grams {
    private static final int WORD_BUCKETS = 1 << 18;
    private static final int LETTER_BUCKETS = 1 << 18;
    private static final int CLASS_BUCKETS = 1 << 15;

    private static final int KIN_BUCKETS = 1 << 18;
    private static final int CLASSES_START = WORD_BUCKETS + LETTER_BUCKETS;
    private static final int KIN_START = CLASSES_START + CLASS_BUCKETS;

    static final int TELLINGS_START = KIN_START + KIN_BUCKETS;

    public static final int BUCKETS = TELLINGS_START + Tellings.MOST;

    /// Where each kind's buckets end: a kind's say does not hang on how many grams it has.
    static final int[] KINDS_END = {
        WORD_BUCKETS, CLASSES_START, KIN_START, TELLINGS_START, BUCKETS
    };

    private static final int NEAR = 5;
    private static final int PAIR_SEED = 0x51ed27;
    private static final int ANYWHERE_SEED = 0x2f0b4a;
    private static final int KIN_SEED = 0x3c6ef3;
    private static final int FIRST_CLASSES = 24;

    /// Takes one gram: its bucket, and the tokens at its two ends.
    public interface Taker {
        void take(int bucket, int first, int last);
    }

    private Grams() {}

    public static void of(List<Token> tokens, Taker taker) {
        for (int i = 0; i < tokens.size(); i++) {
            words(tokens, i, taker);
            letters(tokens.get(i).form(), i, taker);
        }
        String[] classes = WordClasses.of(tokens);
        classes(classes, taker);
        kin(WordKin.kin(tokens, classes), WordKin.clans(tokens, classes), taker);
        Tellings.of(tokens, (way, first, last) -> taker.take(TELLINGS_START + way, first, last));
    }

    private static void words(List<Token> tokens, int i, Taker taker) {
        int word = hash(tokens.get(i).form(), 0);
        taker.take(within(word, 0, WORD_BUCKETS), i, i);
        if (i + 1 < tokens.size()) {
            int pair = hash(tokens.get(i + 1).form(), word + PAIR_SEED);
            taker.take(within(pair, 0, WORD_BUCKETS), i, i + 1);
        }
    }

    private static void letters(String form, int token, Taker taker) {
        String bounded = '‹' + form + '›';
        for (int from = 0; from < bounded.length() - 1; from++) {
            int hash = step(0, bounded.charAt(from));
            int last = Math.min(from + 5, bounded.length());
            for (int to = from + 1; to < last; to++) {
                hash = step(hash, bounded.charAt(to));
                taker.take(within(hash, WORD_BUCKETS, LETTER_BUCKETS), token, token);
            }
        }
    }

    private static void classes(String[] words, Taker taker) {
        for (int i = 0; i < words.length; i++) {
            if (WordClasses.isClass(words[i])) {
                takeClasses(hash(words[i], 0), i, i, taker);
            }
            int last = Math.min(i + NEAR, words.length);
            for (int j = i + 1; j < last; j++) {
                if (WordClasses.isClass(words[i]) || WordClasses.isClass(words[j])) {
                    int gap = j == i + 1 ? 1 : 2;
                    takeClasses(hash(words[j], hash(words[i], gap)), i, j, taker);
                }
            }
        }
        anywhere(words, taker);
    }

    /// Pairs of classes however far apart, each once, in the order of their names.
    private static void anywhere(String[] words, Taker taker) {
        int[] at = firstOfEachClass(words);
        for (int a = 0; a < at.length; a++) {
            for (int b = a + 1; b < at.length; b++) {
                String one = words[at[a]];
                String other = words[at[b]];
                boolean inOrder = one.compareTo(other) < 0;
                int hash = hash(inOrder ? other : one, hash(inOrder ? one : other, ANYWHERE_SEED));
                takeClasses(hash, at[a], at[b], taker);
            }
        }
    }

    private static int[] firstOfEachClass(String[] words) {
        int[] at = new int[FIRST_CLASSES];
        int found = 0;
        for (int i = 0; i < words.length && found < FIRST_CLASSES; i++) {
            if (WordClasses.isClass(words[i]) && isNew(words, at, found, words[i])) {
                at[found++] = i;
            }
        }
        return Arrays.copyOf(at, found);
    }

    private static boolean isNew(String[] words, int[] at, int found, String one) {
        for (int i = 0; i < found; i++) {
            if (words[at[i]].equals(one)) {
                return false;
            }
        }
        return true;
    }

    private static void kin(String[] kin, String[] clans, Taker taker) {
        for (int i = 0; i < kin.length; i++) {
            takeKin(hash(kin[i], KIN_SEED), i, i, taker);
            int last = Math.min(i + NEAR, kin.length);
            for (int j = i + 1; j < last; j++) {
                int gap = KIN_SEED + (j == i + 1 ? 1 : 2);
                takeKin(hash(kin[j], hash(kin[i], gap)), i, j, taker);
                takeKin(hash(clans[j], hash(clans[i], gap + 2)), i, j, taker);
            }
        }
    }

    private static void takeKin(int hash, int first, int last, Taker taker) {
        taker.take(within(hash, KIN_START, KIN_BUCKETS), first, last);
    }

    private static void takeClasses(int hash, int first, int last, Taker taker) {
        taker.take(within(hash, CLASSES_START, CLASS_BUCKETS), first, last);
    }

    private static int hash(String word, int seed) {
        int hash = seed;
        for (int i = 0; i < word.length(); i++) {
            hash = step(hash, word.charAt(i));
        }
        return step(hash, '·');
    }

    private static int step(int hash, char c) {
        return (hash ^ c) * 0x01000193 + 0x9e3779b9;
    }

    /// Mixes well (MurmurHash3's last step), then folds into `size` buckets from `start`.
    private static int within(int hash, int start, int size) {
        int h = hash;
        h = (h ^ h >>> 16) * 0x85ebca6b;
        h = (h ^ h >>> 13) * 0xc2b2ae35;
        return start + ((h ^ h >>> 16) & size - 1);
    }
}
