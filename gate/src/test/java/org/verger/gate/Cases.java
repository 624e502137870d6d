package org.verger.gate;

import java.util.List;
import java.util.regex.Pattern;

/// A case is a text in which what a check must find stands in square brackets.
public final class Cases {
    private static final Pattern MARKED = Pattern.compile("\\[([^]]+)]");

    private Cases() {}

    /// What stands in the brackets.
    public static List<String> expected(String marked) {
        return MARKED.matcher(marked).results().map(result -> result.group(1)).toList();
    }

    /// What the check finds once the brackets are gone, read from the original by the finding's
    /// span.
    public static List<String> found(Check check, String marked) {
        return findings(check, typed(marked)).stream()
                .map(finding -> (Place.Span) finding.place())
                .map(span -> typed(marked).substring(span.from(), span.to()))
                .toList();
    }

    /// The check's findings in a text as it stands.
    public static List<Finding> findings(Check check, String text) {
        return findings(check, text, School.TODAY);
    }

    public static List<Finding> findings(Check check, String text, Circumstances known) {
        return Gate.examine(School.words(text), known).findings().stream()
                .filter(finding -> finding.check() == check)
                .toList();
    }

    public static List<Severity> severities(Check check, String text) {
        return findings(check, text).stream().map(Finding::severity).toList();
    }

    private static String typed(String marked) {
        return marked.replaceAll("[\\[\\]]", "");
    }
}
