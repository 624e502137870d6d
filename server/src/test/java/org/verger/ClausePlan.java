package org.verger;

import static java.util.stream.Collectors.joining;

import org.verger.gate.Clause;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The ratchet: which part of the plan delivers each duty, and how far it has come. It turns one
/// way only.
///
/// @param leastBegun how many duties are begun or delivered at least
/// @param leastDelivered how many are delivered at least
record ClausePlan(List<Line> lines, int leastBegun, int leastDelivered) {
    enum State {
        PLANNED,
        BEGUN,
        DELIVERED
    }

    /// One duty.
    record Line(String clause, List<Integer> parts, State state) {}

    /// Reads `docs/clause-plan.md`.
    static ClausePlan read(String page) {
        var lines =
                Repository.rows(page).stream()
                        .filter(row -> row.getFirst().matches("[A-Z]{3}-[0-9]+"))
                        .map(ClausePlan::line)
                        .toList();
        return new ClausePlan(lines, floor(page, "Begun or delivered"), floor(page, "Delivered"));
    }

    /// Everything that is wrong with it, given all that stands in main code and in tests.
    List<String> complaints(String main, String tests) {
        var found = new ArrayList<String>();
        var ids = Arrays.stream(Clause.values()).map(Clause::id).toList();
        if (!lines.stream().map(Line::clause).toList().equals(ids))
            found.add("the plan and the catalogue do not list the same clauses in one order");
        for (var line : lines) {
            if (line.state == State.PLANNED) continue;
            if (!names(main, line.clause)) found.add(line.clause + " has no control in main code");
            if (!names(tests, line.clause)) found.add(line.clause + " is named by no test");
        }
        if (count(State.BEGUN, State.DELIVERED) < leastBegun)
            found.add("a clause that was begun was taken back");
        if (count(State.DELIVERED) < leastDelivered)
            found.add("a clause that was delivered was taken back");
        if (count(State.BEGUN, State.DELIVERED) > leastBegun
                || count(State.DELIVERED) > leastDelivered)
            found.add("more is done than the floor says: raise it");
        return found;
    }

    private long count(State... states) {
        return lines.stream().filter(line -> List.of(states).contains(line.state)).count();
    }

    private static boolean names(String sources, String clause) {
        var words = Stream.of(clause, clause.replace('-', '_')).collect(joining("|"));
        return Pattern.compile("\\b(" + words + ")\\b").matcher(sources).find();
    }

    private static Line line(List<String> row) {
        var parts = Arrays.stream(row.get(1).split(", ")).map(Integer::valueOf).toList();
        return new Line(row.getFirst(), parts, State.valueOf(row.get(2).toUpperCase(Locale.ROOT)));
    }

    private static int floor(String page, String words) {
        var label = words + ": at least ";
        return page.lines()
                .filter(line -> line.startsWith(label))
                .mapToInt(line -> Integer.parseInt(line.substring(label.length())))
                .findFirst()
                .orElseThrow();
    }
}
