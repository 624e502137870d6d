package org.verger.judge;

import org.verger.judge.model.Grams;
import org.verger.judge.model.Token;
import org.verger.judge.model.Vector;
import org.verger.judge.model.Weights;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Finds the words that moved a head: each gram's part of the sum is shared among its places, and
/// among the tokens at its two ends.
final class Movers {
    private Movers() {}

    static List<Judgement.Word> of(
            List<Token> tokens, Vector vector, int head, Weights weights, int most) {
        double[] shares = shares(tokens, vector, head, weights);
        var words = new ArrayList<Judgement.Word>();
        for (int i = 0; i < shares.length; i++) {
            if (shares[i] > 0) {
                Token token = tokens.get(i);
                words.add(new Judgement.Word(token.from(), token.to(), shares[i]));
            }
        }
        words.sort(Comparator.comparingDouble(Judgement.Word::weight).reversed());
        return words.subList(0, Math.min(most, words.size()));
    }

    private static double[] shares(List<Token> tokens, Vector vector, int head, Weights weights) {
        var counts = Vector.counted(tokens);
        var shares = new double[tokens.size()];
        Grams.of(
                tokens,
                (bucket, first, last) -> {
                    int at = Arrays.binarySearch(vector.buckets(), bucket);
                    double part = vector.values()[at] / counts.values()[at];
                    double share = part * weights.weight(head, bucket) / 2;
                    shares[first] += share;
                    shares[last] += share;
                });
        return shares;
    }
}
