package org.verger.judge.training;

import org.verger.judge.Category;
import org.verger.judge.model.Head;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/// What the training says of a head: a row of a Markdown table, on held-out texts and never on the
/// test fold.
final class HeldOut {
    static final String HEADING =
            """
            | category | texts that are | that are not | recall, look first | recall, alarm \
            | ordinary, ours | looked at | ordinary, others' | looked at | alarms |
            |---|---|---|---|---|---|---|---|---|---|\
            """;

    private HeldOut() {}

    static String row(Category category, List<Example> taught, double[] sums, Head head) {
        Predicate<Example> ordinary = one -> one.ordinary().contains(category);
        double[] ones = where(taught, sums, one -> one.yes().contains(category));
        double[] ours = where(taught, sums, ordinary.and(Example::isInvented));
        double[] others = where(taught, sums, ordinary.and(one -> !one.isInvented()));
        return "| %s | %d | %d | %.3f | %.3f | %d | %.4f | %d | %.4f | %d |"
                .formatted(
                        category,
                        ones.length,
                        taught.size() - ones.length,
                        share(ones, head.lookFirst()),
                        share(ones, head.alarm()),
                        ours.length,
                        share(ours, head.lookFirst()),
                        others.length,
                        share(others, head.lookFirst()),
                        reach(ours, head.alarm()) + reach(others, head.alarm()));
    }

    static double[] where(List<Example> taught, double[] sums, Predicate<Example> which) {
        var chosen = new double[sums.length];
        int found = 0;
        for (int i = 0; i < sums.length; i++) {
            if (which.test(taught.get(i))) {
                chosen[found++] = sums[i];
            }
        }
        return Arrays.copyOf(chosen, found);
    }

    private static double share(double[] sums, double limit) {
        return sums.length == 0 ? 0 : (double) reach(sums, limit) / sums.length;
    }

    private static long reach(double[] sums, double limit) {
        return Arrays.stream(sums).filter(sum -> sum >= limit).count();
    }
}
