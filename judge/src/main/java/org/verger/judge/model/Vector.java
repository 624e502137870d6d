package org.verger.judge.model;

import java.util.Arrays;
import java.util.List;

/// A text as numbers: its buckets in rising order, and the value of each. Within each kind of gram
/// the values have length one, after weighing by how rare a gram is and by the logarithm of how
/// often it stands here; the ways of telling, of which there are few, have one and a half.
public final class Vector {
    private static final float LENGTH_OF_TELLINGS = 1.5f;

    private final int[] buckets;
    private final float[] values;

    private Vector(int[] buckets, float[] values) {
        this.buckets = buckets;
        this.values = values;
    }

    /// How often each gram stands in a text, before anything is known of others.
    public static Vector counted(String text) {
        return counted(Token.of(text));
    }

    public static Vector counted(List<Token> tokens) {
        var all = new Collected();
        Grams.of(tokens, (bucket, _, _) -> all.add(bucket));
        return all.counted();
    }

    /// Not to be changed by whoever asks, and nor are the values: there are hundreds in each of
    /// many thousands of texts.
    public int[] buckets() {
        return buckets;
    }

    public float[] values() {
        return values;
    }

    /// Weighed by rarity, and each kind of gram brought to length one.
    public Vector weighed(Rarity rarity) {
        var weighed = new float[values.length];
        for (int from = 0, kind = 0; kind < Grams.KINDS_END.length; kind++) {
            int to = endOf(Grams.KINDS_END[kind], from);
            boolean tellings = kind == Grams.KINDS_END.length - 1;
            weigh(rarity, from, to, tellings ? LENGTH_OF_TELLINGS : 1, weighed);
            from = to;
        }
        return new Vector(buckets, weighed);
    }

    /// Without the ways of telling, for what has nothing to do with them.
    public Vector withoutTellings() {
        int end = endOf(Grams.TELLINGS_START, 0);
        return new Vector(Arrays.copyOf(buckets, end), Arrays.copyOf(values, end));
    }

    private int endOf(int kindsEnd, int from) {
        int to = from;
        while (to < buckets.length && buckets[to] < kindsEnd) {
            to++;
        }
        return to;
    }

    private void weigh(Rarity rarity, int from, int to, float wanted, float[] weighed) {
        double squares = 0;
        for (int i = from; i < to; i++) {
            double value = (1 + StrictMath.log(values[i])) * rarity.of(buckets[i]);
            weighed[i] = (float) value;
            squares += value * value;
        }
        float length = squares == 0 ? 1 : (float) Math.sqrt(squares);
        for (int i = from; i < to; i++) {
            weighed[i] = weighed[i] / length * wanted;
        }
    }

    private static final class Collected {
        private int[] buckets = new int[1024];
        private int size;

        void add(int bucket) {
            if (size == buckets.length) {
                buckets = Arrays.copyOf(buckets, size * 2);
            }
            buckets[size++] = bucket;
        }

        Vector counted() {
            Arrays.sort(buckets, 0, size);
            var distinct = new int[size];
            var counts = new float[size];
            int found = 0;
            for (int i = 0; i < size; i++) {
                if (i == 0 || buckets[i] != buckets[i - 1]) {
                    distinct[found++] = buckets[i];
                }
                counts[found - 1]++;
            }
            return new Vector(Arrays.copyOf(distinct, found), Arrays.copyOf(counts, found));
        }
    }
}
