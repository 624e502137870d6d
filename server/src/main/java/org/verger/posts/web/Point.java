package org.verger.posts.web;

import static org.verger.parts.Words.words;

import jakarta.servlet.http.HttpServletRequest;

import org.verger.forms.Field;
import org.verger.forms.Filled;
import org.verger.gate.Severity;
import org.verger.gate.Verdict;
import org.verger.verdicts.FindingId;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// A finding that needs a decision, and the box in which that is given.
public record Point(FindingId id, FindingLine line) {
    private static final String BOX = "point-";

    /// The points of a verdict, whose findings are shown in these lines and known by these ids.
    public static List<Point> of(Verdict verdict, List<FindingLine> lines, List<FindingId> ids) {
        return numbers(verdict, true).mapToObj(i -> new Point(ids.get(i), lines.get(i))).toList();
    }

    /// What a verdict says beside its points: nobody has to decide about it.
    public static List<FindingLine> besides(Verdict verdict, List<FindingLine> lines) {
        return numbers(verdict, false).mapToObj(lines::get).toList();
    }

    /// The points whose boxes were ticked.
    public static Set<FindingId> ticked(HttpServletRequest request) {
        var ticked = new HashSet<FindingId>();
        for (var name : request.getParameterMap().keySet())
            if (name.startsWith(BOX))
                FindingId.read(name.substring(BOX.length())).ifPresent(ticked::add);
        return ticked;
    }

    /// A form with what is said beside each box that was left open.
    public static Filled undecided(Filled form, List<Point> points, Set<FindingId> ticked) {
        var told = form;
        for (var point : points)
            if (!ticked.contains(point.id)) told = told.wrong(point.field(), point.missing());
        return told;
    }

    /// The box on the form.
    public Field box(Filled form) {
        return form.field(field());
    }

    private String field() {
        return BOX + id.hex();
    }

    private String missing() {
        return words("review.point.undecided", line.number());
    }

    private static IntStream numbers(Verdict verdict, boolean points) {
        return IntStream.range(0, verdict.findings().size())
                .filter(i -> points == isPoint(verdict, i));
    }

    private static boolean isPoint(Verdict verdict, int number) {
        return verdict.findings().get(number).severity() == Severity.NEEDS_A_DECISION;
    }
}
