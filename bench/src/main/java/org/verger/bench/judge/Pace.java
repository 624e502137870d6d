package org.verger.bench.judge;

import org.verger.bench.Report;
import org.verger.judge.Judge;
import org.verger.judge.training.Example;
import org.verger.judge.training.PublicSets;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Prints how fast the judge reads: `Pace <public sets>`. Three passes after one to warm up, one
/// thread, texts of 200 characters glued and cut from the test fold.
public final class Pace {
    private static final int TEXTS = 5_000;
    private static final int LENGTH = 200;
    private static final int PASSES = 3;

    private Pace() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var texts = texts(folder);
        var judge = Judge.load();
        var edos = List.of(folder.resolve("edos-train-dev.csv"));
        out.println(Report.head("The second stage: how fast", edos));
        out.printf("Loaded in %d ms.%n%n", judge.loadedIn().toMillis());
        out.println(Report.row("what", "texts", "ms a text, mean", "p99", "texts/s"));
        out.println(Report.line(5));
        var _ = pass(texts, judge);
        var passes = new Run[PASSES];
        for (int i = 0; i < PASSES; i++) {
            passes[i] = pass(texts, judge);
        }
        Arrays.sort(passes, (a, b) -> Double.compare(a.mean, b.mean));
        passes[PASSES / 2].print("the whole judgement, with its words", out);
        out.println(Report.row("*read nothing*", texts.size(), "0", "0", "–"));
        out.println();
    }

    private static List<String> texts(Path folder) throws IOException {
        var all = new StringBuilder();
        for (Example one : PublicSets.in(folder)) {
            if (one.isForTest() && one.source().equals(PublicSets.EDOS)) {
                all.append(one.text()).append(' ');
            }
        }
        return IntStream.range(0, TEXTS)
                .map(i -> i * LENGTH % (all.length() - LENGTH))
                .mapToObj(from -> all.substring(from, from + LENGTH))
                .toList();
    }

    private static Run pass(List<String> texts, Judge judge) {
        var times = new long[texts.size()];
        int looks = 0;
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            looks += judge.read(texts.get(i)).toLookAtFirst().size();
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        double mean = Arrays.stream(times).average().orElseThrow() / 1e6;
        return new Run(times.length, looks, mean, times[times.length * 99 / 100] / 1e6);
    }

    private record Run(int texts, int looks, double mean, double p99) {
        void print(String what, PrintStream out) {
            String pace = "%.0f".formatted(1_000 / mean);
            out.println(
                    Report.row(
                            what + ", " + looks + " looks",
                            texts,
                            "%.3f".formatted(mean),
                            "%.3f".formatted(p99),
                            pace));
        }
    }
}
