package org.verger.gate.words;

import org.verger.gate.Check;
import org.verger.gate.Clause;
import org.verger.gate.Finding;
import org.verger.gate.Severity;
import org.verger.gate.text.Facts;
import org.verger.gate.text.Phrases;
import org.verger.gate.text.Reading;
import org.verger.gate.text.Stretch;
import org.verger.gate.text.Typed;
import org.verger.gate.text.WordList;

import java.util.BitSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// PRN-3: the school's account sells nothing for anybody and takes no side in a campaign. What the
/// school and its parents raise for the school is another thing.
public final class Commerce {
    private static final WordList LIST = WordList.named("commerce.txt");
    private static final Phrases SALES = LIST.phrases("sales");
    private static final Phrases CAMPAIGNS = LIST.phrases("campaigns");
    private static final Phrases SPONSORS = LIST.phrases("sponsors");
    private static final Phrases HARMLESS = LIST.phrasesIfNeeded("harmless");
    private static final Pattern REDUCED =
            Pattern.compile("\\b\\d{1,2} ?% (?:off|discount)\\b", Pattern.CASE_INSENSITIVE);

    private static final Phrases ANY = Phrases.anyOf(SALES, CAMPAIGNS, SPONSORS);

    private Commerce() {}

    /// Whether it is worth looking.
    public static boolean mayMind(Typed typed) {
        return typed.signs().has('%') || ANY.occurIn(typed.reading());
    }

    public static Stream<Finding> nothingIsSoldAndNoCampaignIsRun(Facts facts) {
        return facts.sentences().flatMap(Commerce::in);
    }

    private static Stream<Finding> in(Typed typed) {
        Reading reading = typed.reading();
        var harmless = new BitSet();
        HARMLESS.in(reading).forEach(match -> harmless.set(match.first(), match.last() + 1));
        return Stream.of(
                        SALES.in(reading, harmless).stream()
                                .map(match -> sale(typed, stretch(reading, match))),
                        REDUCED.matcher(typed.words())
                                .results()
                                .map(match -> sale(typed, Stretch.of(match))),
                        CAMPAIGNS.in(reading, harmless).stream()
                                .map(match -> campaign(typed, stretch(reading, match))),
                        SPONSORS.in(reading, harmless).stream()
                                .map(match -> sponsor(typed, stretch(reading, match))))
                .flatMap(findings -> findings);
    }

    private static Stretch stretch(Reading reading, Phrases.Match match) {
        return reading.stretch(match.first(), match.last());
    }

    private static Finding sale(Typed typed, Stretch at) {
        return typed.finding(
                Clause.PRN_3,
                Check.COMMERCE,
                Severity.NEEDS_A_DECISION,
                at,
                "This reads like an advertisement.",
                "Leave it out, unless it is the school's own fundraising: then say so.");
    }

    private static Finding campaign(Typed typed, Stretch at) {
        return typed.finding(
                Clause.PRN_3,
                Check.CAMPAIGN,
                Severity.NEEDS_A_DECISION,
                at,
                "This asks people to join somebody's campaign.",
                "Leave it out: the school's account takes no side.");
    }

    private static Finding sponsor(Typed typed, Stretch at) {
        return typed.finding(
                Clause.PRN_3,
                Check.COMMERCE,
                Severity.ADVISES,
                at,
                "This thanks a business.",
                "Thank it plainly, without its offers.");
    }
}
