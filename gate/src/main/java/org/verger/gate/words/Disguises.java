package org.verger.gate.words;

import org.verger.gate.text.Letters;
import org.verger.gate.text.Phrases;
import org.verger.gate.text.Signs;
import org.verger.gate.text.Stretch;
import org.verger.gate.text.Typed;
import org.verger.gate.text.Unmasked;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    private final Set<String> words;
    private final Phrases skeletons;

    private Disguises(Set<String> words, Phrases skeletons) {
        this.words = words;
        this.skeletons = skeletons;
    }

    static Disguises of(Collection<String> entries) {
        return new Disguises(
                entries.stream()
                        .filter(entry -> entry.indexOf(' ') < 0)
                        .map(entry -> entry.replace("*", ""))
                        .filter(word -> word.length() >= FEWEST_LETTERS)
                        .collect(Collectors.toSet()),
                Phrases.of(
                        entries.stream()
                                .flatMap(Disguises::spellings)
                                .filter(entry -> letters(entry) >= FEWEST_LETTERS)
                                .flatMap(Disguises::skeletons)
                                .filter(entry -> letters(entry) >= FEWEST_OF_A_SKELETON)
                                .distinct()
                                .toList()));
    }

    /// What any of these look for, to be asked once whether it is worth asking each.
    static Disguises anyOf(List<Disguises> all) {
        return new Disguises(
                all.stream().flatMap(one -> one.words.stream()).collect(Collectors.toSet()),
                Phrases.anyOf(all.stream().map(one -> one.skeletons).toArray(Phrases[]::new)));
    }

    /// Whether it is worth looking.
    boolean mayStandIn(Typed typed) {
        return mayBeStarred(typed)
                || (isMasked(typed) && skeletons.occurIn(typed.unmasked().reading()));
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
        if (!mayBeStarred(typed)) return Stream.of();
        return MASKED.matcher(typed.words())
                .results()
                .filter(match -> !match.group().chars().allMatch(Character::isLetter))
                .filter(match -> words.stream().anyMatch(word -> isMade(match.group(), word)))
                .map(Stretch::of);
    }

    private static boolean isMasked(Typed typed) {
        return typed.signs().masked() && !typed.unmasked().hidesNothing();
    }

    /// A star somewhere, and something that may stand for a letter right behind one.
    private static boolean mayBeStarred(Typed typed) {
        Signs signs = typed.signs();
        if (!signs.has('*') && !signs.has('#')) return false;
        String written = typed.words();
        for (int i = 1; i < written.length(); i++)
            if (isNoLetterOfAWord(written.charAt(i)) && Character.isLetter(written.charAt(i - 1)))
                return true;
        return false;
    }

    private static boolean isNoLetterOfAWord(char c) {
        return Letters.isFigure(c) || "@$!*#".indexOf(c) >= 0;
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
