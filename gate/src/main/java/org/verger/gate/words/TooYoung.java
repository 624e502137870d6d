package org.verger.gate.words;

import org.verger.gate.Check;
import org.verger.gate.Clause;
import org.verger.gate.Finding;
import org.verger.gate.Severity;
import org.verger.gate.text.Facts;
import org.verger.gate.text.Stretch;
import org.verger.gate.text.Typed;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// CHD-3: a comment in which its writer says an age or a year at school that is under what the site
/// asks. It is put before a person, who meets a child with care and not with blame. What somebody
/// says of their child, or of long ago, is not about the writer.
public final class TooYoung {
    private static final List<String> NUMBERS =
            List.of(
                    "nought",
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen");
    private static final String NUMBER =
            "(\\d{1,2}|" + String.join("|", NUMBERS.subList(1, NUMBERS.size())) + ")";
    private static final String I_AM = "(?:\\bi ?['’`]?a?m|\\bwe['’]re|\\bwe are)";
    private static final String BARELY =
            " (?:(?:only|just|nearly|almost|like|literally|actually|currently|now|still|also) )*";

    /// What goes on so is of an age; "I'm 10 minutes late" is not.
    private static final String SO_OLD =
            "(?= ?(?:$|\\n"
                + "|[.,!?;:)…]|years?"
                + " old|yrs?\\b|y[/.]?o\\b|and\\b|lol|btw|now\\b|too\\b|so\\b|but\\b|next\\b|tomorrow|today|x+\\b|haha|[\\p{So}❤]))(?!"
                + " ?[.:,/]\\d)";

    private static final int YOUNGEST = 4;
    private static final List<Pattern> AGES =
            Stream.of(
                            I_AM + BARELY + NUMBER + SO_OLD,
                            "\\bmy " + NUMBER + "th birthday",
                            "\\bi (?:turn|turned|will be|have turned|just turned) "
                                    + NUMBER
                                    + SO_OLD,
                            "\\b(?:as|im|i['’]?m|i am) an? " + NUMBER + "[ -]?y(?:ea)?rs?[ -]old",
                            "\\b"
                                    + NUMBER
                                    + " ?(?:y[/.]?o|years? old|yrs? old)(?: \\p{L}+)? here\\b")
                    .map(TooYoung::pattern)
                    .toList();
    private static final List<Pattern> YEARS =
            Stream.of(
                            I_AM
                                    + BARELY
                                    + "(?:in |a |an )?(?:year|yr|y) ?"
                                    + NUMBER
                                    + "\\b(?!['’])",
                            "\\bas an? (?:year|yr|y) ?" + NUMBER + "\\b",
                            "(?:^|[.!?\\n] ?)(?:year|yr|y) ?"
                                    + NUMBER
                                    + " (?:girl |boy |kid )?here\\b",
                            "\\bi go to (?:year|yr|y) ?" + NUMBER + "\\b")
                    .map(TooYoung::pattern)
                    .toList();

    /// Whoever is in a school year in England is so much older, or a year more.
    private static final int BEFORE_YEAR_ONE = 4;

    private TooYoung() {}

    /// Whether it is worth looking: only what others write under a post.
    public static boolean mayMind(Facts facts) {
        return facts.known().leastAge() > 0;
    }

    public static Stream<Finding> writersAreMetWithCare(Facts facts) {
        int least = facts.known().leastAge();
        return facts.sentences()
                .flatMap(
                        typed ->
                                Stream.concat(
                                                said(typed, AGES, 0, least),
                                                said(typed, YEARS, BEFORE_YEAR_ONE, least))
                                        .limit(1)
                                        .map(at -> finding(typed, at, least)));
    }

    private static Stream<Stretch> said(Typed typed, List<Pattern> ways, int more, int least) {
        return ways.stream()
                .flatMap(way -> way.matcher(typed.words()).results())
                .filter(match -> isUnder(match, more, least))
                .map(match -> new Stretch(match.start(), match.end(1)));
    }

    private static boolean isUnder(MatchResult match, int more, int least) {
        int said = number(match.group(1).toLowerCase(Locale.ROOT));
        int age = said + more;
        return age >= YOUNGEST && age < least;
    }

    private static int number(String written) {
        int word = NUMBERS.indexOf(written);
        return word >= 0 ? word : Integer.parseInt(written);
    }

    private static Pattern pattern(String way) {
        return Pattern.compile(way, Pattern.CASE_INSENSITIVE);
    }

    private static Finding finding(Typed typed, Stretch at, int least) {
        return typed.finding(
                Clause.CHD_3,
                Check.AGE,
                Severity.NEEDS_A_DECISION,
                at,
                "This may say that its writer is under "
                        + least
                        + ", which is the least age for this site.",
                "Hide it, thank the writer kindly and without blame, and say nothing of their age"
                        + " in public.");
    }
}
