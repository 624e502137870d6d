package org.verger.gate.words;

import org.verger.gate.Check;
import org.verger.gate.Clause;
import org.verger.gate.Finding;
import org.verger.gate.Severity;
import org.verger.gate.text.Facts;
import org.verger.gate.text.Phrases;
import org.verger.gate.text.Stretch;
import org.verger.gate.text.Typed;
import org.verger.gate.text.WordList;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/// PRN-2: words, music and pictures of others are used with a source and with leave.
public final class Borrowed {
    private static final WordList LIST = WordList.named("borrowed.txt");
    private static final Phrases WITHOUT_LEAVE = LIST.phrases("without-leave");
    private static final Phrases MUSIC = LIST.phrases("music");
    private static final Phrases CREDITS = LIST.phrases("credits");
    private static final int LONG = 240;
    private static final Pattern LONG_QUOTATION =
            Pattern.compile("[“\"][^”\"]{" + LONG + ",2000}[”\"]", Pattern.DOTALL);

    private static final Phrases ANY = Phrases.anyOf(WITHOUT_LEAVE, MUSIC, CREDITS);

    private Borrowed() {}

    /// Whether it is worth looking.
    public static boolean mayMind(Typed typed) {
        return mayQuote(typed) || ANY.occurIn(typed.reading());
    }

    private static boolean mayQuote(Typed typed) {
        return typed.words().length() > LONG && (typed.signs().has('"') || typed.signs().beyond());
    }

    public static Stream<Finding> nothingIsTakenWithoutLeave(Facts facts) {
        return facts.sentences().flatMap(Borrowed::in);
    }

    private static Stream<Finding> in(Typed typed) {
        return Stream.of(
                        found(
                                typed,
                                WITHOUT_LEAVE,
                                Severity.NEEDS_A_DECISION,
                                "This seems to be somebody else's work."),
                        found(
                                typed,
                                MUSIC,
                                Severity.ADVISES,
                                "Music that others made needs a licence for social media, even in"
                                        + " the background."),
                        credits(typed),
                        quotations(typed))
                .flatMap(findings -> findings);
    }

    /// What is said of whose a picture is says also by whose leave it is used.
    private static Stream<Finding> credits(Typed typed) {
        if (typed.kind() == Typed.Kind.CREDIT) return Stream.of();
        return found(
                typed,
                CREDITS,
                Severity.ADVISES,
                "This says whose work it is, but not that it may be used.");
    }

    private static Stream<Finding> found(
            Typed typed, Phrases phrases, Severity severity, String why) {
        return phrases.in(typed.reading()).stream()
                .map(match -> typed.reading().stretch(match.first(), match.last()))
                .map(at -> finding(typed, severity, at, why));
    }

    private static Stream<Finding> quotations(Typed typed) {
        if (!mayQuote(typed)) return Stream.of();
        return LONG_QUOTATION
                .matcher(typed.words())
                .results()
                .map(
                        match ->
                                finding(
                                        typed,
                                        Severity.NEEDS_A_DECISION,
                                        Stretch.of(match),
                                        "So long a quotation may need its author's leave."));
    }

    private static Finding finding(Typed typed, Severity severity, Stretch at, String why) {
        return typed.finding(
                Clause.PRN_2,
                Check.BORROWED,
                severity,
                at,
                why,
                "Say whose it is and under which licence or with whose leave it is used.");
    }
}
