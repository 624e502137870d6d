package org.verger.gate.words;

import org.verger.gate.text.Reading;
import org.verger.gate.text.Stretch;
import org.verger.gate.text.Token;
import org.verger.gate.text.Typed;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Words with stars, figures or spaces in place of letters: `sh*t`, `sh1t`, `s h i t`.
final class Disguises {
    private static final Pattern MASKED =
            Pattern.compile("(?<![\\p{L}\\d#@])\\p{L}[\\p{L}\\d@$!*#]{2,14}(?![\\p{L}\\d@$*#])");
    private static final Map<Character, String> STANDS_FOR =
            Map.of(
                    '0', "o", '1', "il", '3', "e", '4', "a", '5', "s", '7', "t", '@', "a", '$', "s",
                    '!', "i");
    private static final int FEWEST_LETTERS = 4;

    private final Set<String> words = new HashSet<>();

    Disguises(Set<String> entries) {
        entries.stream()
                .filter(entry -> entry.indexOf(' ') < 0)
                .map(entry -> entry.replace("*", ""))
                .filter(word -> word.length() >= FEWEST_LETTERS)
                .forEach(words::add);
    }

    Stream<Stretch> in(Typed typed) {
        return Stream.concat(masked(typed), spaced(typed.reading()));
    }

    private Stream<Stretch> masked(Typed typed) {
        return MASKED.matcher(typed.words())
                .results()
                .filter(match -> !match.group().chars().allMatch(Character::isLetter))
                .filter(match -> words.stream().anyMatch(word -> isMade(match.group(), word)))
                .map(Stretch::of);
    }

    private static boolean isMade(String written, String word) {
        if (written.length() != word.length()) return false;
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = Character.toLowerCase(written.charAt(i));
            boolean same = c == word.charAt(i);
            if (same) letters++;
            boolean stands = STANDS_FOR.getOrDefault(c, "").indexOf(word.charAt(i)) >= 0;
            if (!same && !stands && c != '*' && c != '#') return false;
        }
        return letters >= 2;
    }

    private Stream<Stretch> spaced(Reading reading) {
        return IntStream.range(0, reading.tokens().size())
                .boxed()
                .flatMap(first -> spaced(reading, first).stream());
    }

    private Optional<Stretch> spaced(Reading reading, int first) {
        var letters = new StringBuilder();
        for (int at = first; at < reading.tokens().size(); at++) {
            Token token = reading.token(at);
            if (token.length() != 1 || (at > first && token.gap() == Token.Gap.APART)) break;
            letters.append(reading.word(token));
            if (letters.length() >= FEWEST_LETTERS && words.contains(letters.toString()))
                return Optional.of(reading.stretch(first, at));
        }
        return Optional.empty();
    }
}
