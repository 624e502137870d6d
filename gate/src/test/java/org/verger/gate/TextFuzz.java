package org.verger.gate;

import static java.nio.charset.StandardCharsets.UTF_8;

/// What Jazzer calls with whatever it thinks of: any text gets a verdict, the same each time, and
/// what is found lies in the text and cuts no sign in two.
public final class TextFuzz {
    private TextFuzz() {}

    public static void fuzzerTestOneInput(byte[] typed) {
        var text = new String(typed, UTF_8);
        var submission = School.with(text, School.picture(School.SHOWABLE));
        var verdict = School.verdictOn(submission);
        for (var finding : verdict.findings())
            if (finding.place() instanceof Place.InText(int from, int to)) check(text, from, to);
        if (!School.verdictOn(submission).equals(verdict))
            throw new IllegalStateException("judged twice, not alike");
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
}
