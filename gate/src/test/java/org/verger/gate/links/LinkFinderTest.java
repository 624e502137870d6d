package org.verger.gate.links;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.verger.gate.text.Stretch;
import org.verger.gate.text.WordList;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/// The links that are walked to by hand are those that two patterns say, in texts made of what
/// links are made of.
class LinkFinderTest {
    private static final int TEXTS = 40_000;
    private static final Pattern WHOLE =
            Pattern.compile(
                    "(?<![\\p{L}\\d])(?:[a-z][a-z\\d+.-]{1,15}://"
                            + "|(?:javascript|vbscript|data|file|intent):(?=\\S)|www\\.)"
                            + "[^\\s<>\"“”]+",
                    Pattern.CASE_INSENSITIVE);
    private static final String LABEL = "[\\p{L}\\d][\\p{L}\\d-]*";
    private static final Pattern BARE =
            Pattern.compile(
                    "(?<![\\p{L}\\d@._/:-])(?:[\\p{L}\\d](?:[\\p{L}\\d-]{0,61}[\\p{L}\\d])?\\.){1,5}(?:"
                            + oneOf(Hosts.endings())
                            + ")(?![\\p{L}\\d-])(?![@.][\\p{L}\\d])(?::\\d{1,5})?(?:[/?#][^\\s<>\"“”]*)?"
                            + "|(?<![\\p{L}\\d@._/:-])(?:(?:"
                            + oneOf(Hosts.shorteners())
                            + ")|(?:"
                            + LABEL
                            + "\\.)*(?:"
                            + oneOf(Hosts.open())
                            + ")|(?:"
                            + LABEL
                            + "\\.)+(?:"
                            + oneOf(WordList.named("hosts.txt").chapter("odd-endings"))
                            + "))/[^\\s<>\"“”]+",
                    Pattern.CASE_INSENSITIVE);
    private static final List<String> PIECES =
            List.of(
                    ".",
                    ".",
                    ".",
                    "-",
                    "/",
                    ":",
                    "@",
                    " ",
                    " ",
                    "_",
                    "(",
                    "\n",
                    "\"",
                    "”",
                    "<",
                    "?",
                    "#",
                    "://",
                    "www.",
                    "WWW.",
                    "https://",
                    "data:",
                    "JavaScript:",
                    "file://",
                    "h2+x.y-",
                    "alder",
                    "Ald-er",
                    "example",
                    "co.uk",
                    "UK",
                    "sch.uk",
                    "com",
                    "zip",
                    "bit.ly",
                    "we.tl",
                    "tk",
                    "t.co",
                    "Wa.Link",
                    "/",
                    "7",
                    "8080",
                    "é",
                    "ſ",
                    "\u212A",
                    "\u0130",
                    "\uD835\uDC00",
                    "\uDC00",
                    "\u0661",
                    "\u2028",
                    "a",
                    "x".repeat(62),
                    "x",
                    "1.2");

    @Test
    void linksAreFoundWhereThePatternsFindThem() {
        var random = new Random(20261126);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);

            List<Stretch> whole = WholeLinks.in(text);
            List<Stretch> bare = BareLinks.in(text);

            assertThat(whole).as(text).isEqualTo(found(WHOLE, text));
            assertThat(bare).as(text).isEqualTo(found(BARE, text));
        }
    }

    @Test
    void theQuickLookNeverSaysNoWhereThereIsALink() {
        var random = new Random(20261127);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);

            boolean any = !WholeLinks.in(text).isEmpty() || !BareLinks.in(text).isEmpty();

            assertThat(LinkFinder.stretches(text).isEmpty()).as(text).isEqualTo(!any);
        }
    }

    @Test
    void theTextsHaveLinksOfBothKinds() {
        var random = new Random(20261126);
        List<String> texts = random.ints(1_000).mapToObj(_ -> text(random)).toList();

        assertThat(texts).filteredOn(text -> WHOLE.matcher(text).find()).hasSizeGreaterThan(100);
        assertThat(texts).filteredOn(text -> BARE.matcher(text).find()).hasSizeGreaterThan(100);
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int pieces = random.nextInt(1, 24); pieces > 0; pieces--)
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        return text.toString();
    }

    private static List<Stretch> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(Stretch::of).toList();
    }

    private static String oneOf(List<String> words) {
        return String.join("|", words.stream().map(Pattern::quote).toList());
    }
}
