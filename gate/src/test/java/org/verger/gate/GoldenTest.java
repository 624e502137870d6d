package org.verger.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.verger.gate.GoldenSet.Post;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/// PRN-2, PRN-3, PRN-4, PRN-6, OFF-5, OFF-6, OFF-7, OFF-8, OFF-12, CHD-3: every post of the golden
/// set has the findings it must have and no other. ETH-2: most posts are good, and are let be.
class GoldenTest {
    private final List<Post> posts = GoldenSet.posts();

    /// What became of one check's findings.
    private static final class Tally {
        int hits;
        int misses;
        int unexpected;
    }

    @Test
    void everyPostHasItsFindingsAndNoOthers() {
        Map<Check, Tally> tallies = new EnumMap<>(Check.class);
        var wrong = new ArrayList<String>();
        for (Post post : posts) compare(post, tallies, wrong);

        System.out.println(table(tallies));

        assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
    }

    @Test
    void itHasFiveHundredPostsAndMostOfThemAreGood() {
        long good = posts.stream().filter(Post::isGood).count();

        assertThat(posts).hasSizeGreaterThanOrEqualTo(500);
        assertThat(good).isGreaterThan(posts.size() / 2);
        assertThat(posts)
                .extracting(post -> post.submission() + "" + post.known())
                .doesNotHaveDuplicates();
    }

    /// But for what a second reader notices: that is handed to the gate.
    @Test
    void everyCheckFindsSomethingInIt() {
        assertThat(EnumSet.complementOf(EnumSet.of(Check.SECOND_READING)))
                .allSatisfy(
                        check ->
                                assertThat(posts)
                                        .anyMatch(
                                                post ->
                                                        post.expected().stream()
                                                                .anyMatch(
                                                                        line ->
                                                                                line.contains(
                                                                                        " " + check
                                                                                                + " "))));
    }

    /// What a verdict says of writing is told from the verdict alone.
    @Test
    void whatIsSaidOfWritingIsWhatWouldNotBeSaidWithoutIt() {
        assertThat(posts)
                .anyMatch(post -> !post.examined().ofWriting().isEmpty())
                .allSatisfy(
                        post -> {
                            var without = new ArrayList<>(post.examined().findings());
                            without.removeAll(post.withNothingWritten().findings());
                            assertThat(post.examined().ofWriting()).isEqualTo(without);
                        });
    }

    private static void compare(Post post, Map<Check, Tally> tallies, List<String> wrong) {
        var found = new ArrayList<>(post.found());
        var missed = new ArrayList<String>();
        for (String line : post.expected())
            if (found.remove(line)) tally(tallies, line).hits++;
            else missed.add(line);
        missed.forEach(line -> tally(tallies, line).misses++);
        found.forEach(line -> tally(tallies, line).unexpected++);
        if (!missed.isEmpty() || !found.isEmpty())
            wrong.add(
                    "%s: %s%n  missed %s%n  unexpected %s"
                            .formatted(post.file(), post.written(), missed, found));
    }

    private static Tally tally(Map<Check, Tally> tallies, String line) {
        Check check =
                Check.valueOf(line.substring(line.indexOf(' ') + 1).replaceAll("(?s) .*", ""));
        return tallies.computeIfAbsent(check, _ -> new Tally());
    }

    private String table(Map<Check, Tally> tallies) {
        long good = posts.stream().filter(Post::isGood).count();
        var table = new StringBuilder();
        table.append("%d posts, of which %d good%n".formatted(posts.size(), good));
        table.append("%-20s %6s %6s %10s%n".formatted("check", "found", "missed", "unexpected"));
        tallies.forEach(
                (check, tally) ->
                        table.append(
                                "%-20s %6d %6d %10d%n"
                                        .formatted(
                                                check,
                                                tally.hits,
                                                tally.misses,
                                                tally.unexpected)));
        return table.toString();
    }
}
