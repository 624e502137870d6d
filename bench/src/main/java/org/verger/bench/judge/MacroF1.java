package org.verger.bench.judge;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The mean of each class's F1, whatever its size.
final class MacroF1 {
    private MacroF1() {}

    static double of(int[] truth, int[] said, int classes) {
        return IntStream.range(0, classes).mapToDouble(one -> f1(truth, said, one)).sum() / classes;
    }

    static String split(int[] truth, int classes) {
        return IntStream.range(0, classes)
                .mapToObj(one -> Arrays.stream(truth).filter(label -> label == one).count())
                .map(Object::toString)
                .collect(Collectors.joining(" : "));
    }

    private static double f1(int[] truth, int[] said, int one) {
        int both = 0;
        int either = 0;
        for (int i = 0; i < truth.length; i++) {
            both += truth[i] == one && said[i] == one ? 2 : 0;
            either += (truth[i] == one ? 1 : 0) + (said[i] == one ? 1 : 0);
        }
        return either == 0 ? 0 : (double) both / either;
    }
}
