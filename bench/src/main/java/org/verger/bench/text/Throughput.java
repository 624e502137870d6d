package org.verger.bench.text;

import com.sun.management.ThreadMXBean;

import org.verger.bench.Report;
import org.verger.bench.names.People;
import org.verger.gate.Circumstances;
import org.verger.gate.Gate;
import org.verger.gate.Name;
import org.verger.gate.Roster;
import org.verger.gate.Submission;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// The whole gate on one thread: texts a second of the processor's time, so that a shared machine
/// tells the same; the slowest of a hundred by the clock; bytes for a clean text. With a folder of
/// data sets it reads tweets too.
public final class Throughput {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int TEXTS = Integer.getInteger("texts", 20_000);
    private static final int PASSES = 3;
    private static final int WARM_UP = 8;

    /// One kind of text before one roster.
    private record Trial(String what, int names, List<Submission> texts, Circumstances known) {}

    /// @param micros the slowest of a hundred texts
    private record Pass(double perSecond, double micros, long findings) {}

    private Throughput() {}

    public static void main(String[] args) {
        List<Path> data = args.length > 0 ? List.of(Tweets.in(Path.of(args[0]))) : List.of();
        var trials = new ArrayList<Trial>();
        for (int size : new int[] {2_000, 60_000}) {
            List<Name> names = People.some(size);
            var known = new Circumstances("p", Roster.of("r", names), Set.of());
            trials.add(new Trial("near misses", size, posts(Posts.good(), names), known));
            trials.add(new Trial("ordinary", size, posts(Posts.ordinary(), names), known));
            for (Path file : data)
                trials.add(new Trial("tweets", size, posts(Tweets.all(file), names), known));
        }
        var sets = Stream.concat(Posts.folders().stream(), data.stream()).toList();
        System.out.println(
                Report.head("The whole gate, texts of 200 characters, one thread", sets));
        print(trials);
    }

    private static void print(List<Trial> trials) {
        var passes = new ArrayList<List<Pass>>();
        for (Trial trial : trials) {
            for (int i = 0; i < WARM_UP; i++) {
                var _ = pass(trial);
            }
            passes.add(new ArrayList<>());
        }
        for (int i = 0; i < PASSES; i++)
            for (int at = 0; at < trials.size(); at++) passes.get(at).add(pass(trials.get(at)));
        System.out.println(
                Report.row(
                        "texts",
                        "names",
                        "texts/s of CPU",
                        "p99 µs",
                        "bytes a clean text",
                        "findings"));
        System.out.println(Report.line(6));
        for (int at = 0; at < trials.size(); at++) print(trials.get(at), passes.get(at));
    }

    private static void print(Trial trial, List<Pass> passes) {
        double speed = median(passes, Pass::perSecond);
        double slow = median(passes, Pass::micros);
        System.out.println(
                Report.row(
                        trial.what(),
                        "%,d".formatted(trial.names()),
                        "%,.0f".formatted(speed),
                        "%.1f".formatted(slow),
                        "%,d".formatted(bytes(trial)),
                        "%,d".formatted(passes.getFirst().findings())));
    }

    private static double median(List<Pass> passes, ToDoubleFunction<Pass> figure) {
        return passes.stream()
                .mapToDouble(figure)
                .sorted()
                .skip(PASSES / 2)
                .findFirst()
                .orElseThrow();
    }

    private static Pass pass(Trial trial) {
        var times = new long[trial.texts().size()];
        long findings = 0;
        long start = THREADS.getCurrentThreadCpuTime();
        long last = System.nanoTime();
        for (int i = 0; i < times.length; i++) {
            findings += Gate.examine(trial.texts().get(i), trial.known()).findings().size();
            long now = System.nanoTime();
            times[i] = now - last;
            last = now;
        }
        long cpu = THREADS.getCurrentThreadCpuTime() - start;
        Arrays.sort(times);
        return new Pass(times.length * 1e9 / cpu, times[times.length * 99 / 100] / 1e3, findings);
    }

    /// What this thread allocated for the clean texts, shared out among them.
    private static long bytes(Trial trial) {
        List<Submission> clean =
                trial.texts().stream()
                        .filter(text -> Gate.examine(text, trial.known()).isClean())
                        .toList();
        if (clean.isEmpty()) return 0;
        long before = THREADS.getCurrentThreadAllocatedBytes();
        long findings = 0;
        for (int i = 0; i < clean.size(); i++)
            findings += Gate.examine(clean.get(i), trial.known()).findings().size();
        if (findings != 0) throw new IllegalStateException("a clean text has findings");
        return (THREADS.getCurrentThreadAllocatedBytes() - before) / clean.size();
    }

    private static List<Submission> posts(List<String> from, List<Name> names) {
        return Posts.glued(from, 200, TEXTS, names).stream()
                .map(text -> new Submission(text, List.of()))
                .toList();
    }
}
