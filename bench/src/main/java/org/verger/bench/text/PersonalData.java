package org.verger.bench.text;

import org.verger.bench.Report;
import org.verger.gate.Check;
import org.verger.gate.Circumstances;
import org.verger.gate.Finding;
import org.verger.gate.Gate;
import org.verger.gate.Place;
import org.verger.gate.Roster;
import org.verger.gate.Submission;
import org.verger.gate.links.LinkFinder;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Presidio's synthetic set: of the kinds that the gate looks for, how many spans it finds, and how
/// many of what it finds are such spans. A span is found where one of its kind overlaps it.
public final class PersonalData {
    private static final Map<String, Set<Check>> KINDS = kinds();

    /// A stretch of a text, UTF-16 indices, and what kind of data it is.
    private record Span(String kind, int from, int to) {
        boolean overlaps(Span other) {
            return kind.equals(other.kind) && from < other.to && other.from < to;
        }
    }

    /// How many spans there are, were found, and were found wrongly.
    private static final class Tally {
        int spans;
        int hits;
        int wrong;

        double f() {
            double precision = hits + wrong == 0 ? 0 : hits / (double) (hits + wrong);
            double recall = spans == 0 ? 0 : hits / (double) spans;
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }

        String row(String kind) {
            double precision = hits + wrong == 0 ? 0 : hits / (double) (hits + wrong);
            return Report.row(
                    kind,
                    spans,
                    "%.3f".formatted(precision),
                    "%.3f".formatted(spans == 0 ? 0 : hits / (double) spans),
                    "%.3f".formatted(f()));
        }
    }

    private PersonalData() {}

    public static void main(String[] args) {
        Path file = Path.of(args[0]).resolve("presidio-synth-80pc.json");
        Map<String, Tally> tallies = new LinkedHashMap<>();
        KINDS.keySet().forEach(kind -> tallies.put(kind, new Tally()));
        int texts = 0;
        int without = 0;
        for (JsonNode row : JsonMapper.shared().readTree(file)) {
            List<Span> right = spans(row);
            texts++;
            if (right.isEmpty()) without++;
            compare(right, found(row.get("full_text").asString()), tallies);
        }
        System.out.println(Report.head("Personal data, Presidio's synthetic set", List.of(file)));
        System.out.println(
                "%,d texts, %,d of them without any of these kinds.\n".formatted(texts, without));
        System.out.println(Report.row("kind", "spans", "precision", "recall", "F"));
        System.out.println(Report.line(5));
        tallies.forEach((kind, tally) -> System.out.println(tally.row(kind)));
        System.out.println(sum(tallies).row("**all**"));
        System.out.println(Report.row("flag nothing", sum(tallies).spans, "–", "0.000", "0.000"));
        System.out.println(everything(sum(tallies), texts));
    }

    /// One that says of every whole text that it is all of these kinds.
    private static String everything(Tally sum, int texts) {
        double precision = sum.spans / (double) (texts * KINDS.size());
        return Report.row(
                "flag everything",
                sum.spans,
                "%.3f".formatted(precision),
                "1.000",
                "%.3f".formatted(2 * precision / (1 + precision)));
    }

    private static void compare(List<Span> right, List<Span> found, Map<String, Tally> tallies) {
        for (Span span : right) {
            Tally tally = tallies.computeIfAbsent(span.kind(), _ -> new Tally());
            tally.spans++;
            if (found.stream().anyMatch(span::overlaps)) tally.hits++;
        }
        for (Span span : found)
            if (right.stream().noneMatch(span::overlaps)) {
                tallies.computeIfAbsent(span.kind(), _ -> new Tally()).wrong++;
                if (Boolean.getBoolean("misses")) System.err.println(span);
            }
        if (Boolean.getBoolean("misses"))
            right.stream()
                    .filter(span -> found.stream().noneMatch(span::overlaps))
                    .forEach(System.err::println);
    }

    private static Tally sum(Map<String, Tally> tallies) {
        var sum = new Tally();
        for (Tally one : tallies.values()) {
            sum.spans += one.spans;
            sum.hits += one.hits;
            sum.wrong += one.wrong;
        }
        return sum;
    }

    private static List<Span> spans(JsonNode row) {
        var spans = new ArrayList<Span>();
        String text = row.get("full_text").asString();
        for (JsonNode span : row.get("spans")) {
            String kind = span.get("entity_type").asString();
            int from = text.offsetByCodePoints(0, span.get("start_position").asInt());
            int to = text.offsetByCodePoints(0, span.get("end_position").asInt());
            if (KINDS.containsKey(kind)) spans.add(new Span(kind, from, to));
        }
        return spans;
    }

    private static List<Span> found(String text) {
        var nobody = new Circumstances("p", Roster.of("r", List.of()), Set.of());
        Stream<Span> findings =
                Gate.examine(new Submission(text, List.of()), nobody).findings().stream()
                        .flatMap(finding -> span(text, finding));
        Stream<Span> links =
                LinkFinder.stretches(text).stream()
                        .map(at -> new Span("DOMAIN_NAME", at.from(), at.to()));
        return Stream.concat(findings, links).toList();
    }

    private static Stream<Span> span(String text, Finding finding) {
        if (!(finding.place() instanceof Place.Span at)) return Stream.of();
        boolean letters = Character.isLetter(text.charAt(at.from()));
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getValue().contains(finding.check()))
                .filter(
                        kind ->
                                finding.check() != Check.BANK
                                        || letters == kind.getKey().equals("IBAN_CODE"))
                .map(kind -> new Span(kind.getKey(), at.from(), at.to()));
    }

    private static Map<String, Set<Check>> kinds() {
        Map<String, Set<Check>> kinds = new LinkedHashMap<>();
        kinds.put("EMAIL_ADDRESS", Set.of(Check.EMAIL));
        kinds.put("PHONE_NUMBER", Set.of(Check.TELEPHONE));
        kinds.put("DOMAIN_NAME", Set.of());
        kinds.put("CREDIT_CARD", Set.of(Check.BANK));
        kinds.put("IBAN_CODE", Set.of(Check.BANK));
        return kinds;
    }
}
