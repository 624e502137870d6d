package org.verger.bench.text;

import java.util.List;
import java.util.Map;
import java.util.Random;

/// Eight ways in which people hide a word from machines and not from one another.
enum Disguise {
    LEET {
        @Override
        String put(String word, Random random) {
            return each(
                    word, 0.7, random, c -> oneOf(LOOKS_LIKE.getOrDefault(c, List.of(c)), random));
        }
    },
    ZERO_WIDTH {
        @Override
        String put(String word, Random random) {
            return between(word, 0.6, random, () -> oneOf(UNSEEN, random));
        }
    },
    HOMOGLYPH {
        @Override
        String put(String word, Random random) {
            return each(word, 0.7, random, c -> TWINS.getOrDefault(c, c));
        }
    },
    SPACED {
        @Override
        String put(String word, Random random) {
            return between(word, 1, random, () -> " ");
        }
    },
    DOTTED {
        @Override
        String put(String word, Random random) {
            String dot = oneOf(DOTS, random);
            return between(word, 1, random, () -> dot);
        }
    },
    REPEATS {
        @Override
        String put(String word, Random random) {
            return each(word, 0.4, random, c -> c.isBlank() ? c : c.repeat(random.nextInt(3, 6)));
        }
    },
    FULL_WIDTH {
        @Override
        String put(String word, Random random) {
            return each(word, 1, random, Disguise::wide);
        }
    },
    ACCENTS {
        @Override
        String put(String word, Random random) {
            return each(word, 0.7, random, c -> isLetter(c) ? c + oneOf(MARKS, random) : c);
        }
    };

    private static final Map<String, List<String>> LOOKS_LIKE =
            Map.of(
                    "a", List.of("4", "@"),
                    "e", List.of("3"),
                    "i", List.of("1", "!"),
                    "l", List.of("1"),
                    "o", List.of("0"),
                    "s", List.of("5", "$"),
                    "t", List.of("7"),
                    "b", List.of("8"),
                    "g", List.of("9"));
    private static final Map<String, String> TWINS =
            Map.ofEntries(
                    Map.entry("a", "а"),
                    Map.entry("c", "с"),
                    Map.entry("e", "е"),
                    Map.entry("i", "і"),
                    Map.entry("j", "ј"),
                    Map.entry("o", "о"),
                    Map.entry("p", "р"),
                    Map.entry("s", "ѕ"),
                    Map.entry("x", "х"),
                    Map.entry("y", "у"),
                    Map.entry("h", "һ"),
                    Map.entry("k", "к"),
                    Map.entry("v", "ν"),
                    Map.entry("w", "ԝ"),
                    Map.entry("d", "ԁ"),
                    Map.entry("q", "ԛ"),
                    Map.entry("u", "υ"),
                    Map.entry("n", "ո"),
                    Map.entry("A", "А"),
                    Map.entry("B", "В"),
                    Map.entry("E", "Е"),
                    Map.entry("H", "Н"),
                    Map.entry("K", "К"),
                    Map.entry("M", "М"),
                    Map.entry("O", "О"),
                    Map.entry("P", "Р"),
                    Map.entry("C", "С"),
                    Map.entry("T", "Т"),
                    Map.entry("X", "Х"),
                    Map.entry("Y", "Υ"));
    private static final List<String> UNSEEN =
            List.of("\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u00AD", "\u200E");
    private static final List<String> DOTS = List.of(".", "-", "_", "*", "·", "•");
    private static final List<String> MARKS =
            List.of("\u0300", "\u0301", "\u0302", "\u0303", "\u0308", "\u030A", "\u0327", "\u0336");

    private interface Letter {
        String instead(String letter);
    }

    private interface Gap {
        String filling();
    }

    /// The word in this disguise; itself where it has no letter that can be disguised so.
    abstract String put(String word, Random random);

    /// Puts letters apart, and so comes after those that change them.
    boolean parts() {
        return this == ZERO_WIDTH || this == SPACED || this == DOTTED;
    }

    private static String each(String word, double share, Random random, Letter letter) {
        for (int attempt = 0; attempt < 20; attempt++) {
            var text = new StringBuilder();
            word.codePoints()
                    .mapToObj(Character::toString)
                    .map(c -> random.nextDouble() < share ? letter.instead(c) : c)
                    .forEach(text::append);
            if (!text.toString().equals(word)) return text.toString();
        }
        return word;
    }

    private static String between(String word, double share, Random random, Gap gap) {
        for (int attempt = 0; attempt < 20; attempt++) {
            var text = new StringBuilder();
            int[] letters = word.codePoints().toArray();
            for (int i = 0; i < letters.length; i++) {
                boolean apart = i > 0 && !isMark(letters[i]) && random.nextDouble() < share;
                if (apart) text.append(gap.filling());
                text.appendCodePoint(letters[i]);
            }
            if (!text.toString().equals(word)) return text.toString();
        }
        return word;
    }

    private static String wide(String c) {
        char letter = c.charAt(0);
        return letter > ' ' && letter < 127 ? String.valueOf((char) (letter + 0xFEE0)) : c;
    }

    private static boolean isLetter(String c) {
        return Character.isLetter(c.codePointAt(0));
    }

    private static boolean isMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String oneOf(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
