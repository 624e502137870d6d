package org.verger.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.verger.gate.Circumstances.Site;

import java.util.List;
import java.util.Random;
import java.util.Set;

/// Twenty thousand random texts, half of them put together from what the checks look for: examining
/// never throws, every span lies within its text, and every mend can be made.
class NeverThrowsTest {
    private static final List<String> PIECES =
            List.of(
                    "Ella Marsden",
                    "Ella",
                    "M.",
                    "E.",
                    "#",
                    "@",
                    "https://",
                    "http://[",
                    "www.",
                    "://",
                    "javascript:",
                    "bit.ly/",
                    "xn--",
                    "xn--a",
                    ".",
                    ",",
                    "'",
                    "’s",
                    "“",
                    "”",
                    "\"",
                    "(",
                    "]",
                    "\n",
                    "\r\n",
                    "\t",
                    " ",
                    "07700 900123",
                    "+44",
                    "0",
                    "AB123456C",
                    "943 476 5919",
                    "4111 1111 1111 1111",
                    "GB82 WEST",
                    "LS1 4AP",
                    "14 Bracken Lane",
                    "born on 21 June 2015",
                    "DOB",
                    "sort code",
                    "AB12 CDE",
                    "car",
                    "trip",
                    "tomorrow",
                    "at 9",
                    "fuck",
                    "sh*t",
                    "f u c k",
                    "idiot",
                    "Mr Nobody",
                    "stole",
                    "wine",
                    "\u200B",
                    "\u200D",
                    "\u202E",
                    "\u0301",
                    "\uFE0F",
                    "\uD83C\uDF89",
                    "\uD83D",
                    "\uDC69",
                    "\u0000",
                    "\uFEFF",
                    "\uFFFF",
                    "ﬃ",
                    "İ",
                    "ß",
                    "ǅ",
                    "\u3164",
                    "пример",
                    "例え",
                    "ａ",
                    "1.2.3.4",
                    "@gmail.com",
                    "jo at gmail dot com",
                    "%",
                    "\\",
                    "user:pw@");

    private static final Circumstances KNOWN =
            School.TODAY
                    .permitting(Set.of("Priya Raman", "", "🎉"))
                    .on(List.of(Site.named("X"), Site.named("Bluesky"), Site.named("Mastodon")));

    private final Random random = new Random(20261126);

    @Test
    void noTextBreaksIt() {
        for (int i = 0; i < 20_000; i++) {
            Submission typed = submission(i % 2 == 0 ? pieces() : characters(), i % 10 == 0);

            Verdict verdict = Gate.examine(typed, KNOWN);

            assertThat(verdict.findings())
                    .as(typed.text())
                    .allSatisfy(finding -> liesWithin(typed, finding));
        }
    }

    private static void liesWithin(Submission typed, Finding finding) {
        switch (finding.place()) {
            case Place.InText(_, int to) ->
                    assertThat(to).isLessThanOrEqualTo(typed.text().length());
            case Place.InAltText(int at, _, int to) ->
                    assertThat(to).isLessThanOrEqualTo(typed.pictures().get(at).altText().length());
            case Place.InFileName(int at, _, int to) ->
                    assertThat(to)
                            .isLessThanOrEqualTo(typed.pictures().get(at).fileName().length());
            case Place.InCredit(int at, _, int to) ->
                    assertThat(to)
                            .isLessThanOrEqualTo(
                                    typed.pictures().get(at).source().credit().length());
            case Place.InWriting(int at, _, int to) ->
                    assertThat(to)
                            .isLessThanOrEqualTo(
                                    typed.pictures().get(at).facts().writing().length());
            case Place.OnPicture(int at) -> assertThat(at).isLessThan(typed.pictures().size());
            case Place.Whole() -> {}
        }
        finding.safeEdits().forEach(edit -> assertThat(typed.mendedBy(edit)).isNotNull());
    }

    private Submission submission(String text, boolean pictured) {
        if (!pictured) return School.words(text);
        var facts = new PictureFacts(random.nextInt(3), Set.of(), random.nextDouble(), pieces());
        return new Submission(
                text, List.of(new Picture(pieces(), pieces(), List.of(School.SHOWABLE), facts)));
    }

    private String pieces() {
        var text = new StringBuilder();
        for (int n = random.nextInt(14); n > 0; n--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            if (random.nextBoolean()) text.append(' ');
        }
        return text.toString();
    }

    private String characters() {
        var text = new StringBuilder();
        for (int n = random.nextInt(60); n > 0; n--)
            text.append(
                    random.nextInt(3) == 0
                            ? (char) random.nextInt(0x10000)
                            : (char) (' ' + random.nextInt(95)));
        return text.toString();
    }
}
