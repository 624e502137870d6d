package org.verger.judge.model;

import org.jspecify.annotations.Nullable;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// All that was learned: the rarity of each bucket, some heads, the weight of each bucket in each
/// head, and for some what they ask of a text's meaning. A weight is kept in one byte, as the root
/// of its size in steps, so that small weights are as exact as large ones.
public final class Weights {
    private static final int MAGIC = 0x4a554448;

    private final Rarity rarity;
    private final List<Head> heads;
    private final float[] largest;
    private final byte[][] weights;
    private final Map<Integer, SecondLook> looks;

    private Weights(
            Rarity rarity,
            List<Head> heads,
            float[] largest,
            byte[][] weights,
            Map<Integer, SecondLook> looks) {
        this.rarity = rarity;
        this.heads = List.copyOf(heads);
        this.largest = largest;
        this.weights = weights;
        this.looks = Map.copyOf(looks);
    }

    /// Rounds what was learned.
    ///
    /// @param exact for each head the weight of each bucket
    /// @param looks by their heads' numbers
    public static Weights of(
            Rarity rarity, List<Head> heads, float[][] exact, Map<Integer, SecondLook> looks) {
        var largest = new float[exact.length];
        var weights = new byte[exact.length][];
        for (int head = 0; head < exact.length; head++) {
            for (float weight : exact[head]) {
                largest[head] = Math.max(largest[head], Math.abs(weight));
            }
            weights[head] = rounded(exact[head], largest[head]);
        }
        return new Weights(rarity, heads, largest, weights, looks);
    }

    private static byte[] rounded(float[] exact, float largest) {
        var rounded = new byte[exact.length];
        for (int i = 0; i < exact.length; i++) {
            long root = Math.round(127 * Math.sqrt(Math.abs(exact[i]) / largest));
            rounded[i] = (byte) (exact[i] < 0 ? -root : root);
        }
        return rounded;
    }

    public Rarity rarity() {
        return rarity;
    }

    public Head head(int head) {
        return heads.get(head);
    }

    /// Null where a head settles everything by the words.
    public @Nullable SecondLook secondLook(int head) {
        return looks.get(head);
    }

    public double weight(int head, int bucket) {
        int root = weights[head][bucket];
        return (double) largest[head] * root * Math.abs(root) / (127 * 127);
    }

    public double sum(int head, Vector text) {
        byte[] roots = weights[head];
        double sum = 0;
        for (int i = 0; i < text.buckets().length; i++) {
            int root = roots[text.buckets()[i]];
            sum += text.values()[i] * root * Math.abs(root);
        }
        return head(head).bias() + sum * largest[head] / (127 * 127);
    }

    public void write(OutputStream out) throws IOException {
        try (var data = new DataOutputStream(new DeflaterOutputStream(out))) {
            data.writeInt(MAGIC);
            data.writeInt(heads.size());
            data.write(rarity.steps());
            for (int head = 0; head < weights.length; head++) {
                heads.get(head).write(data);
                data.writeFloat(largest[head]);
                data.write(weights[head]);
            }
            data.writeInt(looks.size());
            for (int head : looks.keySet().stream().sorted().toList()) {
                data.writeInt(head);
                Objects.requireNonNull(looks.get(head)).write(data);
            }
        }
    }

    public static Weights read(InputStream in) throws IOException {
        try (var data = new DataInputStream(new InflaterInputStream(in))) {
            if (data.readInt() != MAGIC) {
                throw new IOException("these are not the judge's weights");
            }
            int count = data.readInt();
            var rarity = new Rarity(data.readNBytes(Grams.BUCKETS));
            var heads = new ArrayList<Head>();
            var largest = new float[count];
            var weights = new byte[count][];
            for (int head = 0; head < count; head++) {
                heads.add(Head.read(data));
                largest[head] = data.readFloat();
                weights[head] = new byte[Grams.BUCKETS];
                data.readFully(weights[head]);
            }
            var looks = new HashMap<Integer, SecondLook>();
            for (int left = data.readInt(); left > 0; left--) {
                looks.put(data.readInt(), SecondLook.read(data));
            }
            return new Weights(rarity, heads, largest, weights, looks);
        }
    }
}
