package org.verger.bench.judge;

import org.verger.bench.Report;
import org.verger.judge.Category;
import org.verger.judge.training.Example;
import org.verger.judge.training.PublicSets;

import java.io.PrintStream;
import java.util.List;
import java.util.function.ToIntFunction;

/// The same features and the same learning, taught with one set of others alone and measured on its
/// test fold, so that the figure stands beside published ones.
final class PublishedSets {
    private PublishedSets() {}

    static void print(List<Example> all, PrintStream out) {
        out.println("### Sets of others, taught with four fifths, measured on the fifth\n");
        out.println(
                Report.row("set", "taught", "test", "label split of the test", "macro-F1", "goal"));
        out.println(Report.line(6));
        row(PublicSets.EDOS, 2, one -> one.yes().isEmpty() ? 0 : 1, ".78", all, out);
        row(
                PublicSets.CONVABUSE,
                2,
                one -> one.yes().contains(Category.ABUSE) ? 1 : 0,
                ".86",
                all,
                out);
        row(PublicSets.DAVIDSON, 3, PublishedSets::davidson, ".75", all, out);
        out.println();
    }

    private static int davidson(Example one) {
        return switch (one.function()) {
            case "hate" -> 2;
            case "offensive" -> 1;
            default -> 0;
        };
    }

    private static void row(
            String source,
            int classes,
            ToIntFunction<Example> label,
            String goal,
            List<Example> all,
            PrintStream out) {
        var set = all.stream().filter(one -> one.source().equals(source)).toList();
        var taught = set.stream().filter(one -> !one.isForTest()).toList();
        var test = set.stream().filter(Example::isForTest).toList();
        int[] truth = test.stream().mapToInt(label).toArray();
        var classifier = new Classifier(classes, taught, label);
        int[] said = test.stream().mapToInt(classifier::classOf).toArray();
        String split = MacroF1.split(truth, classes);
        double ours = MacroF1.of(truth, said, classes);
        out.println(Report.row(source, taught.size(), test.size(), split, three(ours), goal));
        for (int always : new int[] {0, classes - 1}) {
            int[] same = test.stream().mapToInt(_ -> always).toArray();
            String name = always == 0 ? "*flag nothing*" : "*flag all (as the gravest)*";
            out.println(Report.row(name, "", "", "", three(MacroF1.of(truth, same, classes)), ""));
        }
    }

    private static String three(double value) {
        return "%.3f".formatted(value);
    }
}
