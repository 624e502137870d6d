package org.verger.gate;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.verger.gate.Circumstances.Behind;
import org.verger.gate.Circumstances.LinkFacts;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Set;

/// What Jazzer calls with whatever it thinks of: any post gets a verdict, the same each time. What
/// is found lies in its own text, cuts no sign in two, can be mended as it says, and what needs
/// nothing around it is found again where it stands alone.
public final class TextFuzz {
    /// Of which the stretch says all; a first name, a date or a number plate needs what is beside
    /// it.
    private static final Set<Check> SELF_EVIDENT =
            EnumSet.of(
                    Check.EMAIL,
                    Check.POSTCODE,
                    Check.LINK_UNSAFE,
                    Check.LINK_CREDENTIALS,
                    Check.LINK_LOOKALIKE,
                    Check.LINK_SHORTENED,
                    Check.LINK_ODD,
                    Check.LINK_INVITATION,
                    Check.WORDS,
                    Check.ABUSE,
                    Check.COMMERCE,
                    Check.CAMPAIGN);

    private TextFuzz() {}

    public static void fuzzerTestOneInput(byte[] typed) {
        var post = FuzzedPost.of(new String(typed, UTF_8));
        var submission = post.submission();
        var known = knowing(post);
        var verdict = Gate.examine(submission, known);
        for (var finding : verdict.findings()) check(finding, submission, known);
        if (!Gate.examine(submission, known).equals(verdict))
            throw new IllegalStateException("judged twice, not alike");
    }

    /// Every link in the words of the post leads where the post says.
    private static Circumstances knowing(FuzzedPost post) {
        if (post.landsOn().isEmpty()) return post.known();
        var links = new HashMap<String, LinkFacts>();
        for (var link : Gate.links(post.submission().text()))
            links.put(link, new LinkFacts(Behind.A_PAGE, post.landsOn()));
        return post.known().knowing(links);
    }

    private static void check(Finding finding, Submission submission, Circumstances known) {
        check(finding.place(), submission);
        for (var edit : finding.safeEdits()) {
            check(edit.place(), submission);
            var _ = submission.mendedBy(edit);
        }
        if (SELF_EVIDENT.contains(finding.check())) readAgain(finding, submission, known);
    }

    private static void check(Place place, Submission submission) {
        switch (place) {
            case Place.Span span -> check(text(span, submission), span.from(), span.to());
            case Place.InWriting(int at, int from, int to) ->
                    check(submission.pictures().get(at).facts().writing(), from, to);
            case Place.OnPicture(int at) -> {
                var _ = submission.pictures().get(at);
            }
            case Place.Whole() -> {}
        }
    }

    private static void check(String text, int from, int to) {
        if (from < 0 || from >= to || to > text.length())
            throw new IllegalStateException(
                    "from %d to %d of %d".formatted(from, to, text.length()));
        if (isWithinASign(text, from) || isWithinASign(text, to))
            throw new IllegalStateException("half a sign at %d or %d".formatted(from, to));
    }

    private static boolean isWithinASign(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    private static void readAgain(Finding finding, Submission submission, Circumstances known) {
        String alone = stretch(finding.place(), submission);
        var again = Gate.examine(School.words(alone), known);
        var whole = new Place.InText(0, alone.length());
        if (again.findings().stream()
                .noneMatch(it -> it.check() == finding.check() && it.place().equals(whole)))
            throw new IllegalStateException(
                    "%s is not found in »%s« alone".formatted(finding.check(), alone));
    }

    private static String stretch(Place place, Submission submission) {
        return switch (place) {
            case Place.Span span -> text(span, submission).substring(span.from(), span.to());
            case Place.InWriting(int at, int from, int to) ->
                    submission.pictures().get(at).facts().writing().substring(from, to);
            case Place.OnPicture _, Place.Whole _ ->
                    throw new IllegalStateException("what stands nowhere is not read");
        };
    }

    private static String text(Place.Span span, Submission submission) {
        return switch (span) {
            case Place.InText _ -> submission.text();
            case Place.InAltText(int at, _, _) -> submission.pictures().get(at).altText();
            case Place.InFileName(int at, _, _) -> submission.pictures().get(at).fileName();
            case Place.InCredit(int at, _, _) -> submission.pictures().get(at).source().credit();
        };
    }
}
