package org.verger.bench.names;

import org.verger.bench.Report;
import org.verger.bench.names.Finders.Finder;
import org.verger.bench.text.Posts;
import org.verger.gate.Name;
import org.verger.gate.text.Reading;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Exact names in texts of 200 characters: the gate's table beside AhoCorasickDoubleArrayTrie and
/// Lucene's FST at 60,000, and the same table with those and others, a million and ten millions, in
/// turns. All find the same in each text, and the large ones everybody who is in them and nobody
/// else, or it stops. The heap is that of the finder, without the names it was made of.
public final class Names {
    private static final int TEXTS = 20_000;
    private static final int PASSES = 9;
    private static final int WARM_UP = 5;
    private static final int ROSTER = 60_000;
    private static final int MILLION = 1_000_000;
    private static final int ASKED = 10_000;

    private Names() {}

    public static void main(String[] args) {
        List<Name> people = People.some(ROSTER);
        List<String> names =
                people.stream().map(name -> folded(name.given() + " " + name.family())).toList();
        List<String> texts =
                Posts.glued(Posts.good(), 200, TEXTS, people).stream().map(Names::folded).toList();
        System.out.println(
                Report.head("Exact names, texts of 200 characters, one thread", Posts.folders()));
        var country = new Country(names);
        Map<String, Supplier<Finder>> makers = new LinkedHashMap<>();
        makers.put("ours, 60,000", () -> Finders.ours(names.iterator(), names.size()));
        makers.put("AhoCorasickDoubleArrayTrie 1.2.3, 60,000", () -> Finders.doubleArray(names));
        makers.put("Lucene FST 10.6.0, 60,000", () -> Finders.transducer(names));
        makers.put("ours, 1,000,000", () -> ours(country, MILLION));
        makers.put("ours, 10,000,000", () -> ours(country, 10 * MILLION));
        measure(makers, texts);
    }

    private static Finder ours(Country country, int size) {
        var finder = Finders.ours(country.people(size), size);
        int invented = size - ROSTER;
        for (int asked = 0; asked < ASKED; asked++) {
            long in = (long) asked * invented / ASKED;
            long out = in + invented;
            if (finder.count(country.pair(in)) != 1 || finder.count(country.pair(out)) != 0)
                throw new IllegalStateException("not found, or found and not there: " + in);
        }
        return finder;
    }

    private static void measure(Map<String, Supplier<Finder>> makers, List<String> texts) {
        var finders = new LinkedHashMap<String, Finder>();
        var made = new LinkedHashMap<String, String>();
        makers.forEach(
                (what, maker) -> {
                    long heap = heap();
                    long start = System.nanoTime();
                    long cpu = cpu();
                    finders.put(what, maker.get());
                    long built = (cpu() - cpu) / 1_000_000;
                    long passed = (System.nanoTime() - start) / 1_000_000;
                    made.put(
                            what,
                            "%,d ms (%,d) | %,.1f MB"
                                    .formatted(built, passed, (heap() - heap) / 1e6));
                });
        var passes = new LinkedHashMap<String, List<Double>>();
        var hits = new LinkedHashMap<String, int[]>();
        for (int pass = 0; pass < WARM_UP + PASSES; pass++)
            for (var each : finders.entrySet()) {
                var found = new int[texts.size()];
                long start = cpu();
                for (int text = 0; text < found.length; text++)
                    found[text] = each.getValue().count(texts.get(text));
                double speed = texts.size() * 1e9 / (cpu() - start);
                hits.put(each.getKey(), found);
                if (pass >= WARM_UP)
                    passes.computeIfAbsent(each.getKey(), _ -> new ArrayList<>()).add(speed);
            }
        print(made, passes, hits);
    }

    private static void print(
            Map<String, String> made, Map<String, List<Double>> passes, Map<String, int[]> hits) {
        int[] first = hits.values().iterator().next();
        hits.forEach(
                (what, found) -> {
                    if (!Arrays.equals(found, first))
                        throw new IllegalStateException("not the same hits: " + what);
                });
        System.out.println(
                Report.row(
                        "finder, names",
                        "built, CPU (by the clock)",
                        "heap",
                        "texts/s of CPU",
                        "hits"));
        System.out.println(Report.line(5));
        int all = Arrays.stream(first).sum();
        passes.forEach(
                (what, speeds) ->
                        System.out.println(
                                Report.row(
                                        what,
                                        made.getOrDefault(what, ""),
                                        "%,.0f".formatted(median(speeds)),
                                        "%,d".formatted(all))));
    }

    private static double median(List<Double> speeds) {
        return speeds.stream().sorted().toList().get(speeds.size() / 2);
    }

    private static String folded(String text) {
        return String.join(" ", Reading.of(text).words());
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
