package org.verger.bench.text;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.verger.bench.names.People;
import org.verger.gate.Circumstances;
import org.verger.gate.Gate;
import org.verger.gate.Name;
import org.verger.gate.Roster;
import org.verger.gate.Submission;
import org.verger.gate.Verdict;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// The whole gate by JMH, before rosters of two sizes and with both kinds of text, and what it
/// allocates. `Throughput` says the same by the processor's time, for a shared machine.
@State(Scope.Thread)
@BenchmarkMode({Mode.Throughput, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GateSpeed {
    private static final int TEXTS = 8_192;

    @Param({"2000", "60000"})
    int names;

    @Param({"ordinary", "near-misses"})
    String texts = "";

    private List<Submission> all = List.of();
    private Circumstances known = new Circumstances("p", Roster.of("r", List.of()), Set.of());
    private int next;

    /// Makes the texts and the roster, which are the same each time.
    @Setup
    public void prepare() {
        List<Name> people = People.some(names);
        List<String> words = texts.equals("ordinary") ? Posts.ordinary() : Posts.good();
        known = new Circumstances("p", Roster.of("r", people), Set.of());
        all =
                Posts.glued(words, 200, TEXTS, people).stream()
                        .map(text -> new Submission(text, List.of()))
                        .toList();
    }

    @Benchmark
    public Verdict examine() {
        return Gate.examine(all.get(next++ & (TEXTS - 1)), known);
    }

    public static void main(String[] args) throws RunnerException {
        var options =
                new OptionsBuilder()
                        .include(GateSpeed.class.getName())
                        .forks(1)
                        .warmupIterations(4)
                        .warmupTime(TimeValue.seconds(3))
                        .measurementIterations(3)
                        .measurementTime(TimeValue.seconds(3))
                        .addProfiler(GCProfiler.class)
                        .jvmArgs("-Xmx2g", "-XX:+UseSerialGC")
                        .build();
        var _ = new Runner(options).run();
    }
}
