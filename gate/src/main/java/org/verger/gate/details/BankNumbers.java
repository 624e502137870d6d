package org.verger.gate.details;

import org.verger.gate.Check;
import org.verger.gate.Clause;
import org.verger.gate.Finding;
import org.verger.gate.Severity;
import org.verger.gate.text.Facts;
import org.verger.gate.text.Phrases;
import org.verger.gate.text.Stretch;
import org.verger.gate.text.Typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Numbers of cards and accounts are for their owners.
public final class BankNumbers {
    private static final Pattern CARD =
            Pattern.compile(
                    "(?<![\\p{L}\\d])(?:[2-6]\\d{3}(?:[ -]?\\d{4}){2}[ -]?\\d{1,7}|3[47]\\d{2}["
                            + " -]\\d{6}[ -]\\d{5})(?![\\p{L}\\d])");
    private static final Pattern IBAN =
            Pattern.compile(
                    "(?<![\\p{L}\\d])[A-Z]{2}\\d{2}(?: ?[A-Z\\d]{4}){3,7}(?:"
                            + " ?[A-Z\\d]{1,3})?(?![\\p{L}\\d])",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern SORT_CODE =
            Pattern.compile(
                    "(?:\\bsort[ -]?code\\b|\\bs/c\\b)[^\\d\\n]{0,12}"
                            + "(\\d{2}[ -]?\\d{2}[ -]?\\d{2}(?:[^\\d\\n]{1,30}\\d{8})?)(?!\\d)",
                    Pattern.CASE_INSENSITIVE);

    /// A sort code with the account right behind it, as people copy the two.
    private static final Pattern BOTH =
            Pattern.compile(
                    "(?<![\\p{L}\\d/-])(\\d{2}-\\d{2}-\\d{2}[ ,/]{1,3}\\d{8})(?![\\p{L}\\d])");

    private static final Pattern ACCOUNT =
            Pattern.compile(
                    "(?:\\bacc(?:oun)?t?\\b|\\ba/c\\b)\\.?(?: (?:no|num|number)\\b\\.?)?[ :=]{1,3}"
                            + "(\\d{8})(?![\\p{L}\\d])",
                    Pattern.CASE_INSENSITIVE);

    private static final Phrases WORDS =
            Phrases.listed(List.of("sort", "sortcode", "account", "acc", "acct"));
    private static final int DIGITS_OF_THE_SHORTEST = 6;
    private static final int DIGITS_OF_BOTH = 14;
    private static final int DIGITS_OF_A_CARD = 13;

    /// With spaces.
    private static final int LONGEST_IBAN = 43;

    private BankNumbers() {}

    /// Whether it is worth looking.
    public static boolean mayMind(Typed typed) {
        return Numbers.areARow(typed, DIGITS_OF_THE_SHORTEST)
                || Numbers.haveTwoLettersBefore(typed);
    }

    public static Stream<Finding> nobodysIsGivenAway(Facts facts) {
        return facts.sentences()
                .flatMap(
                        typed ->
                                Stream.of(cards(typed), ibans(typed), accounts(typed))
                                        .flatMap(found -> found));
    }

    private static Stream<Finding> cards(Typed typed) {
        if (!Numbers.areARow(typed, DIGITS_OF_A_CARD)) return Stream.of();
        return Numbers.written(CARD, typed, 0, 0)
                .filter(match -> isCard(plain(match.group())))
                .map(match -> finding(typed, Stretch.of(match), "the number of a payment card"));
    }

    private static Stream<Finding> ibans(Typed typed) {
        if (!Numbers.haveTwoLettersBefore(typed)) return Stream.of();
        return Numbers.written(IBAN, typed, 2, LONGEST_IBAN)
                .filter(match -> isIban(plain(match.group())))
                .map(match -> finding(typed, Stretch.of(match), "the number of a bank account"));
    }

    private static Stream<Finding> accounts(Typed typed) {
        if (!mayBeSaid(typed) && !mayStandTogether(typed)) return Stream.of();
        var found = new ArrayList<Stretch>();
        for (Pattern written : List.of(SORT_CODE, BOTH, ACCOUNT))
            written.matcher(typed.words())
                    .results()
                    .map(match -> Stretch.of(match, 1))
                    .filter(at -> found.stream().noneMatch(at::overlaps))
                    .forEach(found::add);
        return found.stream().map(at -> finding(typed, at, "the number of a bank account"));
    }

    /// "s/c" and "a/c" are no words.
    private static boolean mayBeSaid(Typed typed) {
        return Numbers.areARow(typed, DIGITS_OF_THE_SHORTEST)
                && (typed.signs().has('/') || WORDS.occurIn(typed.reading()));
    }

    private static boolean mayStandTogether(Typed typed) {
        return typed.signs().has('-') && typed.signs().digits() >= DIGITS_OF_BOTH;
    }

    private static boolean isCard(String digits) {
        return digits.length() >= DIGITS_OF_A_CARD
                && digits.length() <= 19
                && CheckDigits.areRightForCard(digits);
    }

    private static boolean isIban(String iban) {
        return iban.length() >= 15 && iban.length() <= 34 && CheckDigits.areRightForIban(iban);
    }

    private static String plain(String written) {
        return written.replaceAll("[ -]", "").toUpperCase(Locale.ROOT);
    }

    private static Finding finding(Typed typed, Stretch at, String what) {
        return typed.mendable(
                Clause.OFF_7,
                Check.BANK,
                Severity.BLOCKS,
                at,
                "This is " + what + ". It must not be published.",
                "Take it out; payments go through the school's own system.",
                "");
    }
}
