package org.verger.bench.names;

import org.verger.bench.Report;
import org.verger.bench.names.Finders.Finder;
import org.verger.bench.text.Posts;
import org.verger.gate.Name;
import org.verger.gate.text.Reading;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Exact names in texts of 200 characters: the gate's table beside AhoCorasickDoubleArrayTrie and
/// Lucene's FST at 60,000, in turns, and by itself at 10,000,000. All find the same, or it stops.
public final class Names {
    private static final int TEXTS = 20_000;
    private static final int PASSES = 3;
    private static final int WARM_UP = 5;
    private static final int MILLIONS = 10_000_000;

    private Names() {}

    public static void main(String[] args) {
        List<Name> people = People.some(60_000);
        List<String> names =
                people.stream().map(name -> folded(name.given() + " " + name.family())).toList();
        List<String> texts =
                Posts.glued(Posts.good(), 200, TEXTS, people).stream().map(Names::folded).toList();
        System.out.println(
                Report.head("Exact names, texts of 200 characters, one thread", List.of()));
        Map<String, Supplier<Finder>> makers = new LinkedHashMap<>();
        makers.put("ours, 60,000", () -> Finders.ours(names.iterator(), names.size()));
        makers.put("AhoCorasickDoubleArrayTrie 1.2.3, 60,000", () -> Finders.doubleArray(names));
        makers.put("Lucene FST 10.6.0, 60,000", () -> Finders.transducer(names));
        if (args.length > 0 && args[0].equals("millions"))
            makers.put("ours, 10,000,000", () -> Finders.ours(invented(), MILLIONS));
        measure(makers, texts);
    }

    private static void measure(Map<String, Supplier<Finder>> makers, List<String> texts) {
        var finders = new LinkedHashMap<String, Finder>();
        var made = new LinkedHashMap<String, String>();
        makers.forEach(
                (what, maker) -> {
                    long heap = heap();
                    long start = cpu();
                    finders.put(what, maker.get());
                    long built = (cpu() - start) / 1_000_000;
                    made.put(what, "%,d ms | %,.1f MB".formatted(built, (heap() - heap) / 1e6));
                });
        var passes = new LinkedHashMap<String, List<Double>>();
        var hits = new LinkedHashMap<String, Integer>();
        for (int pass = 0; pass < WARM_UP + PASSES; pass++)
            for (var each : finders.entrySet()) {
                long start = cpu();
                int found = 0;
                for (String text : texts) found += each.getValue().count(text);
                double speed = texts.size() * 1e9 / (cpu() - start);
                hits.put(each.getKey(), found);
                if (pass >= WARM_UP)
                    passes.computeIfAbsent(each.getKey(), _ -> new ArrayList<>()).add(speed);
            }
        print(made, passes, hits);
    }

    private static void print(
            Map<String, String> made, Map<String, List<Double>> passes, Map<String, Integer> hits) {
        if (hits.entrySet().stream()
                        .filter(each -> each.getKey().endsWith("60,000"))
                        .map(Map.Entry::getValue)
                        .distinct()
                        .count()
                > 1) throw new IllegalStateException("not the same hits: " + hits);
        System.out.println(Report.row("finder, names", "built", "heap", "texts/s of CPU", "hits"));
        System.out.println(Report.line(5));
        passes.forEach(
                (what, speeds) ->
                        System.out.println(
                                Report.row(
                                        what,
                                        made.getOrDefault(what, ""),
                                        "%,.0f".formatted(speeds.stream().sorted().toList().get(1)),
                                        "%,d".formatted(hits.getOrDefault(what, 0)))));
    }

    private static String folded(String text) {
        return String.join(" ", Reading.of(text).words());
    }

    /// Ten million pairs of 20,000 first names and 100,000 surnames that nobody has.
    private static Iterator<String> invented() {
        var random = new Random(20261126);
        List<String> given = words(random, 20_000);
        List<String> family = words(random, 100_000);
        return IntStream.range(0, MILLIONS)
                .mapToObj(
                        _ ->
                                given.get(random.nextInt(given.size()))
                                        + " "
                                        + family.get(random.nextInt(family.size())))
                .iterator();
    }

    private static List<String> words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        _ ->
                                random.ints(random.nextInt(4, 10), 'a', 'z' + 1)
                                        .collect(
                                                StringBuilder::new,
                                                StringBuilder::appendCodePoint,
                                                StringBuilder::append)
                                        .toString())
                .toList();
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
