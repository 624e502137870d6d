package org.verger.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The same text has the same judgement on any machine, but for what processors round differently
/// where a meaning is asked for: forty texts with what was said of each. A line of `golden.txt` is
/// a text, a bar, and for each category its probability, with `*` where a person should look first
/// and `!` where somebody is called. After another training the file has to be made again, and
/// read.
class GoldenTest {
    private static final double ROUNDED_DIFFERENTLY = 0.01;
    private static final Pattern SPACES = Pattern.compile(" ");

    @Test
    void fortyTextsAreJudgedAsTheyWere() throws IOException {
        var judge = Judge.load();

        List<String> lines = lines();

        assertThat(lines).hasSize(40);
        assertThat(lines)
                .allSatisfy(
                        line -> {
                            var judged = Judged.of(judged(judge, line));
                            assertThat(judged.signs()).isEqualTo(Judged.of(line).signs());
                            assertThat(judged.probabilities())
                                    .usingElementComparator(GoldenTest::nearly)
                                    .isEqualTo(Judged.of(line).probabilities());
                        });
    }

    private static int nearly(double one, double other) {
        return Math.abs(one - other) < ROUNDED_DIFFERENTLY ? 0 : Double.compare(one, other);
    }

    /// A line's signs, and its probabilities.
    private record Judged(List<String> signs, List<Double> probabilities) {
        static Judged of(String line) {
            var readings = List.of(SPACES.split(line.substring(line.indexOf('|') + 1).strip()));
            return new Judged(
                    readings.stream().map(one -> one.substring(5)).toList(),
                    readings.stream().map(one -> Double.valueOf(one.substring(0, 5))).toList());
        }
    }

    /// Prints the file anew.
    public static void main(String[] arguments) throws IOException {
        var judge = Judge.load();
        for (String line : lines()) {
            System.out.println(judged(judge, line));
        }
    }

    private static String judged(Judge judge, String line) {
        String text = line.substring(0, line.indexOf('|')).strip();
        return judge.read(text).readings().stream()
                .map(GoldenTest::inShort)
                .collect(Collectors.joining(" ", text + " | ", ""));
    }

    private static String inShort(Judgement.Reading one) {
        String sign = one.alarm() ? "!" : one.lookFirst() ? "*" : "";
        return String.format(Locale.ROOT, "%.3f%s", one.probability(), sign);
    }

    private static List<String> lines() throws IOException {
        try (var in = Objects.requireNonNull(GoldenTest.class.getResourceAsStream("golden.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
