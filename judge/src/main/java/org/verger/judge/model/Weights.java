package org.verger.judge.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// All that was learned: the rarity of each bucket, some heads, and the weight of each bucket in
/// each head. A weight is kept in one byte, as the root of its size in steps, so that small weights
/// are as exact as large ones.
public final class Weights {
    private static final int MAGIC = 0x4a554447;

    private final Rarity rarity;
    private final List<Head> heads;
    private final float[] largest;
    private final byte[][] weights;

    private Weights(Rarity rarity, List<Head> heads, float[] largest, byte[][] weights) {
        this.rarity = rarity;
        this.heads = List.copyOf(heads);
        this.largest = largest;
        this.weights = weights;
    }

    /// Rounds what was learned.
    ///
    /// @param exact for each head the weight of each bucket
    public static Weights of(Rarity rarity, List<Head> heads, float[][] exact) {
        var largest = new float[exact.length];
        var weights = new byte[exact.length][];
        for (int head = 0; head < exact.length; head++) {
            for (float weight : exact[head]) {
                largest[head] = Math.max(largest[head], Math.abs(weight));
            }
            weights[head] = rounded(exact[head], largest[head]);
        }
        return new Weights(rarity, heads, largest, weights);
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
                write(heads.get(head), data);
                data.writeFloat(largest[head]);
                data.write(weights[head]);
            }
        }
    }

    private static void write(Head head, DataOutputStream data) throws IOException {
        data.writeFloat(head.bias());
        data.writeDouble(head.slope());
        data.writeDouble(head.offset());
        data.writeDouble(head.lookFirst());
        data.writeDouble(head.alarm());
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
                heads.add(readHead(data));
                largest[head] = data.readFloat();
                weights[head] = new byte[Grams.BUCKETS];
                data.readFully(weights[head]);
            }
            return new Weights(rarity, heads, largest, weights);
        }
    }

    private static Head readHead(DataInputStream data) throws IOException {
        return new Head(
                data.readFloat(),
                data.readDouble(),
                data.readDouble(),
                data.readDouble(),
                data.readDouble());
    }
}
