package org.verger.bench.text;

import org.verger.bench.Report;
import org.verger.bench.names.People;
import org.verger.gate.Check;
import org.verger.gate.Circumstances;
import org.verger.gate.Finding;
import org.verger.gate.Gate;
import org.verger.gate.Place;
import org.verger.gate.Roster;
import org.verger.gate.Severity;
import org.verger.gate.Submission;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// How many texts about nobody of a school are stopped by a full name, or pointed at for a first
/// name, before rosters of two sizes: tweets that nobody thought offensive, without handles and
/// links. Some do name people who happen to be called so: these are flags, not errors.
public final class FalseNames {
    private FalseNames() {}

    public static void main(String[] args) {
        Path file = Tweets.in(Path.of(args[0]));
        List<String> texts =
                Tweets.harmless(file).stream()
                        .map(text -> text.replaceAll("https?://\\S+|@\\w+", " "))
                        .toList();
        System.out.println(Report.head("Texts stopped by a name", List.of(file)));
        System.out.println(
                Report.row(
                        "roster", "texts", "full name", "any name that needs a decision", "any"));
        System.out.println(Report.line(5));
        System.out.println(Report.row("flag nothing", texts.size(), "0 %", "0 %", "0 %"));
        for (int size : new int[] {2_000, 60_000}) row(texts, size);
        System.out.println(Report.row("flag everything", texts.size(), "100 %", "100 %", "100 %"));
    }

    private static void row(List<String> texts, int size) {
        var known = new Circumstances("p", Roster.of("r", People.some(size)), Set.of());
        int full = 0;
        int decided = 0;
        int any = 0;
        for (String text : texts) {
            List<Finding> names =
                    Gate.examine(new Submission(text, List.of()), known).findings().stream()
                            .filter(finding -> finding.check() == Check.NAME_IN_TEXT)
                            .toList();
            if (names.stream().anyMatch(name -> isFull(text, name))) full++;
            if (names.stream().anyMatch(name -> name.severity() != Severity.ADVISES)) decided++;
            if (!names.isEmpty()) any++;
        }
        System.out.println(
                Report.row(
                        "%,d".formatted(size),
                        texts.size(),
                        share(full, texts),
                        share(decided, texts),
                        share(any, texts)));
    }

    private static boolean isFull(String text, Finding finding) {
        return finding.place() instanceof Place.Span at
                && text.substring(at.from(), at.to()).strip().matches("(?s).*[\\s.,-].*");
    }

    private static String share(int count, List<String> texts) {
        return "%.2f %%".formatted(100.0 * count / texts.size());
    }
}
