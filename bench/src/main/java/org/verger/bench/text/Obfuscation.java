package org.verger.bench.text;

import org.verger.bench.Report;
import org.verger.bench.text.AttackSet.Line;
import org.verger.gate.Check;
import org.verger.gate.Circumstances;
import org.verger.gate.Finding;
import org.verger.gate.Gate;
import org.verger.gate.Place;
import org.verger.gate.Roster;
import org.verger.gate.Submission;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// How many of the disguised words and names are still found, each where it stands; beside the npm
/// package `obscenity` where Node is there and the second argument is a folder to install it in.
/// With a folder of data sets, what the defence costs: harmless texts flagged with it and without.
public final class Obfuscation {
    private static final Set<Check> WORDS = Set.of(Check.WORDS, Check.ABUSE);

    /// How many were found in plain words, and how many of those in disguise.
    private record Kept(int plain, int masked) {
        Kept plus(boolean inPlain, boolean inDisguise) {
            return new Kept(plain + (inPlain ? 1 : 0), masked + (inPlain && inDisguise ? 1 : 0));
        }

        String share() {
            return plain == 0 ? "–" : "%.1f %%".formatted(100.0 * masked / plain);
        }
    }

    private static final Kept NONE = new Kept(0, 0);

    private final Circumstances known =
            new Circumstances("p", Roster.of("r", AttackSet.roster()), Set.of());

    private Obfuscation() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        System.out.println(Report.head("Words and names in disguise", List.of(AttackSet.FILE)));
        var own = new Obfuscation();
        Set<Integer> peer =
                args.length > 1 ? Obscenity.flagged(AttackSet.lines(), Path.of(args[1])) : Set.of();
        own.table(AttackSet.lines(), peer);
        if (args.length > 0) own.price(Path.of(args[0]));
        if (Boolean.getBoolean("misses")) own.misses();
    }

    private void table(List<Line> lines, Set<Integer> peer) {
        Map<String, Kept> words = new LinkedHashMap<>();
        Map<String, Kept> names = new LinkedHashMap<>();
        Map<String, Kept> peers = new LinkedHashMap<>();
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            Map<String, Kept> mine = line.name() ? names : words;
            boolean plain = finds(line, line.plainText(), line.from() + line.target().length());
            boolean masked = finds(line, line.text(), line.to());
            for (String kind : List.of(line.kind(), total(line.kind()))) {
                mine.merge(kind, new Kept(0, 0).plus(plain, masked), Obfuscation::sum);
                if (line.name()) continue;
                boolean theirPlain = peer.contains(2 * at);
                boolean theirs = peer.contains(2 * at + 1);
                peers.merge(kind, new Kept(0, 0).plus(theirPlain, theirs), Obfuscation::sum);
            }
        }
        System.out.println(
                Report.row(
                        "disguise", "words", "kept", "names", "kept", "obscenity: words", "kept"));
        System.out.println(Report.line(7));
        words.forEach(
                (kind, kept) ->
                        row(
                                kind,
                                kept,
                                names.getOrDefault(kind, NONE),
                                peers.getOrDefault(kind, NONE)));
        System.out.println(Report.row("flag nothing", "", "0 %", "", "0 %", "", ""));
        System.out.println(Report.row("flag everything", "", "100 %", "", "100 %", "", ""));
    }

    private static void row(String kind, Kept words, Kept names, Kept peer) {
        System.out.println(
                Report.row(
                        kind,
                        words.plain(),
                        words.share(),
                        names.plain(),
                        names.share(),
                        peer.plain(),
                        peer.share()));
    }

    private static String total(String kind) {
        return kind.contains("+") ? "**every two at once**" : "**each by itself**";
    }

    private static Kept sum(Kept one, Kept other) {
        return new Kept(one.plain() + other.plain(), one.masked() + other.masked());
    }

    private boolean finds(Line line, String text, int to) {
        Predicate<Finding> right =
                line.name()
                        ? finding -> finding.check() == Check.NAME_IN_TEXT && isFull(finding)
                        : finding -> WORDS.contains(finding.check());
        return findings(text).stream()
                .filter(right)
                .anyMatch(finding -> overlaps(finding, line, to));
    }

    /// A full name asks for a decision at least, and covers more than a first name.
    private static boolean isFull(Finding finding) {
        return finding.place() instanceof Place.Span span && span.to() - span.from() > 10;
    }

    private static boolean overlaps(Finding finding, Line line, int to) {
        return finding.place() instanceof Place.Span span
                && span.from() < to
                && line.from() < span.to();
    }

    private List<Finding> findings(String text) {
        return Gate.examine(new Submission(text, List.of()), known).findings();
    }

    /// Texts that nobody thought offensive: how many have a finding about words or names, and how
    /// many would with their masks taken for nothing, that is with the figures and signs left out.
    private void price(Path folder) {
        List<String> tweets = Tweets.harmless(Tweets.in(folder));
        System.out.println();
        System.out.println(
                Report.row("harmless texts", "count", "flagged", "flagged by disguise only"));
        System.out.println(Report.line(4));
        price("golden set, good", Posts.good());
        price("tweets, neither hateful nor offensive", tweets);
        System.out.println(Report.row("*flag nothing*", "", "0 %", "0 %"));
        System.out.println(Report.row("*flag all*", "", "100 %", "100 %"));
    }

    private void price(String what, List<String> texts) {
        long flagged = texts.stream().filter(text -> isFlagged(text)).count();
        long only =
                texts.stream().filter(text -> isFlagged(text) && isByDisguiseOnly(text)).count();
        System.out.println(
                Report.row(
                        what,
                        texts.size(),
                        "%.2f %%".formatted(100.0 * flagged / texts.size()),
                        "%.2f %%".formatted(100.0 * only / texts.size())));
    }

    private boolean isFlagged(String text) {
        return findings(text).stream()
                .anyMatch(
                        finding ->
                                WORDS.contains(finding.check())
                                        || finding.check() == Check.NAME_IN_TEXT);
    }

    /// Each of its findings stands on something that no plain reading shows: without what is found,
    /// read plainly, nothing is found.
    private boolean isByDisguiseOnly(String text) {
        return findings(text).stream()
                .filter(
                        finding ->
                                WORDS.contains(finding.check())
                                        || finding.check() == Check.NAME_IN_TEXT)
                .allMatch(finding -> isDisguised(text, (Place.Span) finding.place()));
    }

    private static boolean isDisguised(String text, Place.Span span) {
        String found = text.substring(span.from(), span.to());
        boolean plain =
                found.chars()
                        .allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-' || c == '\'');
        boolean often = found.matches("(?s).*(\\p{L})\\1\\1.*");
        boolean single = found.matches("(?s)\\p{L}(?:\\P{L}+\\p{L}){2,}");
        return !plain || often || single;
    }

    private void misses() {
        for (Line line : AttackSet.lines())
            if (!finds(line, line.text(), line.to()))
                System.err.println(line.kind() + "\t" + line.target() + "\t" + line.text());
    }
}
