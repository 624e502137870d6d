package org.verger.gate.words;

import org.verger.gate.text.Phrases;
import org.verger.gate.text.Signs;
import org.verger.gate.text.Stretch;
import org.verger.gate.text.Typed;
import org.verger.gate.text.Unmasked;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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
    private static final int FEWEST_OF_A_SKELETON = 3;

    private final Set<String> words = new HashSet<>();
    private final Phrases skeletons;

    Disguises(Collection<String> entries) {
        entries.stream()
                .filter(entry -> entry.indexOf(' ') < 0)
                .map(entry -> entry.replace("*", ""))
                .filter(word -> word.length() >= FEWEST_LETTERS)
                .forEach(words::add);
        this.skeletons =
                Phrases.of(
                        entries.stream()
                                .flatMap(Disguises::spellings)
                                .filter(entry -> letters(entry) >= FEWEST_LETTERS)
                                .flatMap(Disguises::skeletons)
                                .filter(entry -> letters(entry) >= FEWEST_OF_A_SKELETON)
                                .distinct()
                                .toList());
    }

    /// Whether it is worth looking.
    static boolean mayStandIn(Typed typed) {
        return isMasked(typed) || hasStars(typed.signs());
    }

    Stream<Stretch> in(Typed typed) {
        return Stream.concat(starred(typed), unmasked(typed));
    }

    private Stream<Stretch> unmasked(Typed typed) {
        if (!isMasked(typed)) return Stream.of();
        Unmasked text = typed.unmasked();
        return skeletons.in(text.reading()).stream()
                .filter(match -> text.isHidden(match.first(), match.last()))
                .map(match -> text.stretch(match.first(), match.last()));
    }

    private Stream<Stretch> starred(Typed typed) {
        if (!hasStars(typed.signs())) return Stream.of();
        return MASKED.matcher(typed.words())
                .results()
                .filter(match -> !match.group().chars().allMatch(Character::isLetter))
                .filter(match -> words.stream().anyMatch(word -> isMade(match.group(), word)))
                .map(Stretch::of);
    }

    private static boolean isMasked(Typed typed) {
        return typed.signs().masked() && !typed.unmasked().hidesNothing();
    }

    private static boolean hasStars(Signs signs) {
        return signs.has('*') || signs.has('#');
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

    /// An entry with every ending that its stars allow.
    private static Stream<String> spellings(String entry) {
        Stream<String> all = Stream.of("");
        for (String word : List.of(entry.split(" ")))
            all =
                    all.toList().stream()
                            .flatMap(
                                    front ->
                                            Phrases.spellings(word)
                                                    .map(next -> (front + " " + next).strip()));
        return all;
    }

    /// Word by word, and run together.
    private static Stream<String> skeletons(String entry) {
        List<String> words = Stream.of(entry.split(" ")).map(Unmasked::skeleton).toList();
        return Stream.of(String.join(" ", words), Unmasked.skeleton(entry.replace(" ", "")));
    }

    private static long letters(String entry) {
        return entry.chars().filter(c -> c != ' ').count();
    }
}
