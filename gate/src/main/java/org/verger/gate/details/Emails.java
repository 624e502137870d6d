package org.verger.gate.details;

import org.verger.gate.Check;
import org.verger.gate.Clause;
import org.verger.gate.Finding;
import org.verger.gate.Severity;
import org.verger.gate.links.LinkFinder;
import org.verger.gate.text.Facts;
import org.verger.gate.text.Phrases;
import org.verger.gate.text.Stretch;
import org.verger.gate.text.Typed;
import org.verger.gate.text.WordList;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// An e-mail address that is not the school's own, nor that of an office, may be somebody's.
public final class Emails {
    private static final Pattern FROM_THE_AT =
            Pattern.compile("@[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{1,63}){1,6}");
    private static final int LONGEST_BEFORE_AN_AT = 64;
    private static final Pattern SPELLED_OUT =
            Pattern.compile(
                    "(?:[a-z\\d_+-]{1,20} ?(?:\\(dot\\)|\\[dot\\]| dot )"
                        + " ?){0,2}[a-z\\d][a-z\\d._+-]{0,40}(?: @ ?|@ | ?(?:\\(at\\)|\\[at\\]| at"
                        + " )) ?(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|live|aol|btinternet)"
                        + " ?(?:\\.|\\(dot\\)|\\[dot\\]|dot) ?(?:com|co|net)\\b(?: ?(?:\\.|dot)"
                        + " ?uk\\b)?",
                    Pattern.CASE_INSENSITIVE);
    private static final Set<String> OFFICES = WordList.named("contacts.txt").words("offices");
    private static final Set<String> PRIVATE = WordList.named("contacts.txt").words("private-mail");

    private static final List<String> NAMES_OF_PROVIDERS =
            List.of(
                    "gmail",
                    "googlemail",
                    "hotmail",
                    "outlook",
                    "yahoo",
                    "icloud",
                    "live",
                    "aol",
                    "btinternet");
    private static final Phrases PROVIDERS =
            Phrases.listed(
                    NAMES_OF_PROVIDERS.stream()
                            .flatMap(
                                    name ->
                                            Stream.of(
                                                            "", "dot", "dotcom", "dotco", "dotnet",
                                                            "dotcouk")
                                                    .map(end -> name + end))
                            .toList());

    private Emails() {}

    /// Whether it is worth looking.
    public static boolean mayMind(Typed typed) {
        return typed.signs().has('@') || PROVIDERS.occurIn(typed.reading());
    }

    public static Stream<Finding> nobodysIsGivenAway(Facts facts) {
        return facts.texts().stream()
                .flatMap(
                        typed ->
                                candidates(typed)
                                        .filter(at -> !isPublic(typed.words(at), facts))
                                        .filter(at -> !isOfALink(typed, at))
                                        .map(at -> finding(typed, at)));
    }

    private static Stream<Stretch> candidates(Typed typed) {
        return Stream.concat(plain(typed), spelledOut(typed));
    }

    private static Stream<Stretch> plain(Typed typed) {
        if (!typed.signs().has('@')) return Stream.of();
        var found = new ArrayList<Stretch>();
        Matcher address = FROM_THE_AT.matcher(typed.words());
        for (int behind = 0; address.find(); behind = address.end()) {
            int from = beginning(typed.words(), behind, address.start());
            if (from < address.start()) found.add(new Stretch(from, address.end()));
        }
        return found.stream();
    }

    /// Of what may stand before an `@`: a letter or a figure first.
    private static int beginning(String words, int behind, int at) {
        int first = at;
        int letters = 0;
        for (int i = at; i > behind && letters < LONGEST_BEFORE_AN_AT; letters++) {
            int c = words.codePointBefore(i);
            boolean mayBeFirst = Character.isLetterOrDigit(c);
            if (!mayBeFirst && "._%+'-".indexOf(c) < 0) break;
            i -= Character.charCount(c);
            if (mayBeFirst) first = i;
        }
        return first;
    }

    private static Stream<Stretch> spelledOut(Typed typed) {
        if (!maySpellOut(typed.words().toLowerCase(Locale.ROOT))) return Stream.of();
        return SPELLED_OUT.matcher(typed.words()).results().map(Stretch::of);
    }

    /// A provider with an *at* before it.
    private static boolean maySpellOut(String small) {
        for (String provider : NAMES_OF_PROVIDERS)
            for (int at = small.indexOf(provider); at >= 0; at = small.indexOf(provider, at + 1))
                if (isBehindAnAt(small, at)) return true;
        return false;
    }

    /// `name at live`, `name(at)live`, `name [at] live`, `name @ live`
    private static boolean isBehindAnAt(String small, int provider) {
        int end = provider;
        while (end > 0 && provider - end < 2 && small.charAt(end - 1) == ' ') end--;
        if (end > 0 && ")]".indexOf(small.charAt(end - 1)) >= 0) end--;
        return small.startsWith("at", end - 2) || small.startsWith("@", end - 1);
    }

    private static boolean isOfALink(Typed typed, Stretch at) {
        return LinkFinder.stretches(typed.words()).stream().anyMatch(link -> link.covers(at));
    }

    private static boolean isPublic(String written, Facts facts) {
        String address = written.toLowerCase(Locale.ROOT);
        int at = address.indexOf('@');
        if (at < 0) return false;
        return facts.known().school().emails().contains(address)
                || (OFFICES.contains(address.substring(0, at))
                        && !PRIVATE.contains(address.substring(at + 1)));
    }

    private static Finding finding(Typed typed, Stretch at) {
        return typed.mendable(
                Clause.OFF_7,
                Check.EMAIL,
                Severity.NEEDS_A_DECISION,
                at,
                "This e-mail address may be a person's own.",
                "Give the school's public address instead, or send people to the school office.",
                "the school office");
    }
}
