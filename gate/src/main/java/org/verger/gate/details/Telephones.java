package org.verger.gate.details;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

import org.verger.gate.Check;
import org.verger.gate.Clause;
import org.verger.gate.Finding;
import org.verger.gate.Place;
import org.verger.gate.Severity;
import org.verger.gate.text.Facts;
import org.verger.gate.text.Stretch;
import org.verger.gate.text.Typed;

import java.util.ArrayList;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A mobile number is somebody's; another may be, unless it is the school's or a public line.
public final class Telephones {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final int FEWEST_DIGITS = 9;

    /// `(0`, `+ (0`
    private static final int BRACKET = 3;

    /// What may stand behind a number as a part of it: ` extension 12345`.
    private static final int EXTENSION = 24;

    /// A link that is somebody's number, for whoever presses it to write to them.
    private static final Pattern CHAT =
            Pattern.compile(
                    "(?:https?://)?\\b(?:wa\\.me/|(?:api\\.|web\\.)?whatsapp\\.com/send/?\\?phone=)"
                            + "(?:\\+|%2B)?\\d{9,15}(?!\\d)",
                    Pattern.CASE_INSENSITIVE);

    /// With the 0 that it begins with.
    private static final int FEWEST_OF_A_NATIONAL_ONE = 10;

    /// With the 00 that people dial for the + of a country.
    private static final int FEWEST_OF_ONE_ABROAD = 11;

    private Telephones() {}

    /// Whether it is worth looking.
    public static boolean mayMind(Typed typed) {
        return Numbers.areDialled(typed, FEWEST_DIGITS)
                || SaidToBeCalled.mayStandIn(typed)
                || mayOpenAChat(typed);
    }

    public static Stream<Finding> nobodysIsGivenAway(Facts facts) {
        return facts.sentences()
                .filter(Telephones::mayMind)
                .flatMap(typed -> in(typed, own(facts)));
    }

    private static Stream<Finding> in(Typed typed, Set<String> own) {
        var found = new ArrayList<Finding>();
        for (Stretch row : Numbers.dialled(typed, FEWEST_DIGITS, BRACKET, EXTENSION))
            for (PhoneNumberMatch match : numbers(typed.words(row)))
                if (isWrittenAsOne(typed.words(), row.from() + match.start(), match)
                        && !own.contains(plain(match.number()))
                        && !isPublic(match))
                    found.add(finding(typed, row.at(match.start(), match.end()), isMobile(match)));
        chats(typed)
                .filter(at -> found.stream().noneMatch(one -> overlaps(typed, one, at)))
                .filter(at -> !isOwn(typed.words(at), own))
                .map(at -> finding(typed, at, true))
                .forEach(found::add);
        SaidToBeCalled.in(typed)
                .filter(at -> found.stream().noneMatch(one -> overlaps(typed, one, at)))
                .filter(at -> !isOwn(typed.words(at), own))
                .map(at -> finding(typed, at, false))
                .forEach(found::add);
        return found.stream();
    }

    private static Iterable<PhoneNumberMatch> numbers(String row) {
        return NUMBERS.findNumbers(row, "GB", Leniency.POSSIBLE, Long.MAX_VALUE);
    }

    private static boolean mayOpenAChat(Typed typed) {
        return typed.signs().digits() >= FEWEST_DIGITS
                && typed.signs().has('/')
                && CHAT.matcher(typed.words()).find();
    }

    private static Stream<Stretch> chats(Typed typed) {
        if (!mayOpenAChat(typed)) return Stream.of();
        return CHAT.matcher(typed.words()).results().map(Stretch::of);
    }

    private static boolean overlaps(Typed typed, Finding finding, Stretch at) {
        return !(finding.place() instanceof Place.Span span)
                ? finding.place().equals(typed.place(at.from(), at.to()))
                : at.overlaps(new Stretch(span.from(), span.to()));
    }

    /// The school's own, a public line, or the end of one.
    private static boolean isOwn(String written, Set<String> own) {
        String digits = written.replaceAll("\\D", "");
        return digits.startsWith("03")
                || digits.startsWith("08")
                || own.stream().anyMatch(number -> number.endsWith(digits.replaceFirst("^0", "")));
    }

    /// Begins as numbers do that people dial; else it is a date, a score or a reference.
    private static boolean isWrittenAsOne(String words, int start, PhoneNumberMatch match) {
        String raw = match.rawString();
        long digits = raw.chars().filter(Character::isDigit).count();
        if (raw.startsWith("+")) return digits >= FEWEST_DIGITS;
        if (raw.matches("\\(?00.*"))
            return digits >= FEWEST_OF_ONE_ABROAD
                    && raw.matches("\\(?00 ?[1-9].*")
                    && !isPartOfMore(words, start);
        return digits >= FEWEST_OF_A_NATIONAL_ONE && raw.matches("\\(?0.*");
    }

    /// Noughts that have figures before them are of a longer number, such as that of an account.
    private static boolean isPartOfMore(String words, int start) {
        int before = start > 0 && words.charAt(start - 1) == ' ' ? start - 2 : start - 1;
        return before >= 0 && Character.isDigit(words.charAt(before));
    }

    /// Freephone, shared-cost and 03 numbers, which no private person has. One that only begins as
    /// they do, and is too short or of no such range, may be somebody's abroad.
    private static boolean isPublic(PhoneNumberMatch match) {
        if (match.number().getCountryCode() != 44) return false;
        if (!NUMBERS.isValidNumber(match.number())) return false;
        String national = Long.toString(match.number().getNationalNumber());
        return national.startsWith("3") || national.startsWith("8");
    }

    private static boolean isMobile(PhoneNumberMatch match) {
        return match.number().getCountryCode() != 44
                || Long.toString(match.number().getNationalNumber()).startsWith("7");
    }

    private static Finding finding(Typed typed, Stretch at, boolean mobile) {
        return typed.mendable(
                Clause.OFF_7,
                Check.TELEPHONE,
                mobile ? Severity.NEEDS_A_DECISION : Severity.ADVISES,
                at,
                mobile
                        ? "This looks like somebody's own telephone number."
                        : "This telephone number is not one of the school's.",
                mobile
                        ? "Send people to the school office instead."
                        : "Make sure that it is a public line and nobody's own.",
                "the school office");
    }

    private static Set<String> own(Facts facts) {
        return facts.known().school().telephones().stream()
                .flatMap(Telephones::parsed)
                .map(Telephones::plain)
                .collect(Collectors.toSet());
    }

    private static Stream<PhoneNumber> parsed(String number) {
        try {
            return Stream.of(NUMBERS.parse(number, "GB"));
        } catch (NumberParseException notANumber) {
            return Stream.of();
        }
    }

    private static String plain(PhoneNumber number) {
        return NUMBERS.format(number, PhoneNumberFormat.E164);
    }
}
