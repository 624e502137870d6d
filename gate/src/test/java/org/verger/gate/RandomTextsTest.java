package org.verger.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.verger.gate.Name.Kind;
import org.verger.gate.text.Reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Ten thousand texts with names planted in disguise: none is missed, and every span reads as a
/// roster's name.
class RandomTextsTest {
    private static final List<String> SYLLABLES =
            List.of("ba", "del", "zor", "mi", "quen", "tav", "lu", "fen", "ro", "x", "é", "ø");
    private static final List<String> FILLER =
            List.of("we", "planted", "beans", "Today", "the", "2026", "🎉", "and", "garden", "(a)");

    private final Random random = new Random(20261123);
    private final List<Name> names = names();
    private final Roster roster = Roster.of("random", names);
    private final Set<String> spelled = spellings();

    @Test
    void noPlantedNameIsMissedAndEverySpanReadsAsAName() {
        for (int i = 0; i < 10_000; i++) {
            var planted = new ArrayList<Place>();
            String text = text(planted);

            List<Place> found =
                    Cases.findings(
                                    Check.NAME_IN_TEXT,
                                    text,
                                    new Circumstances("p", roster, Set.of()))
                            .stream()
                            .map(Finding::place)
                            .toList();

            assertThat(found).as(text).containsExactlyElementsOf(planted);
            assertThat(found).allSatisfy(place -> assertThat(spelled).contains(read(text, place)));
        }
    }

    private static String read(String text, Place place) {
        var span = (Place.Span) place;
        return letters(text.substring(span.from(), span.to()));
    }

    private static String letters(String text) {
        Reading reading = Reading.of(text);
        return String.join("", reading.tokens().stream().map(reading::word).toList());
    }

    private String text(List<Place> planted) {
        var text = new StringBuilder();
        for (int words = random.nextInt(1, 30); words > 0; words--) {
            if (random.nextInt(6) == 0) plant(text, planted);
            else text.append(oneOf(FILLER));
            text.append(oneOf(List.of(" ", " ", ". ", "\n\n", "; ")));
            if (random.nextInt(8) == 0) text.append("\u200B");
        }
        return text.toString();
    }

    private void plant(StringBuilder text, List<Place> planted) {
        text.append(oneOf(List.of("", "(", "“")));
        int from = text.length();
        text.append(disguised(written(oneOf(names))));
        planted.add(new Place.InText(from, text.length()));
        text.append(oneOf(List.of("'s;", "’s |", ";", " |", " with |")));
    }

    private String written(Name name) {
        return switch (random.nextInt(4)) {
            case 0 -> name.given();
            case 1 -> name.family() + ", " + name.given();
            case 2 -> name.given() + "\u00A0" + name.family();
            default -> name.given() + " " + name.family();
        };
    }

    private String disguised(String name) {
        var text = new StringBuilder();
        int last = name.length() - 1;
        for (int i = 0; i <= last; i++) {
            char c = name.charAt(i);
            text.append(c > ' ' && c < 127 && random.nextInt(5) == 0 ? wide(c) : recased(c));
            if (Character.isLetter(c) && random.nextInt(9) == 0) text.append('\u0301');
            if (i < last && random.nextInt(9) == 0) text.append('\u200D');
        }
        return text.toString();
    }

    private static char wide(char c) {
        return (char) (c + 0xFEE0);
    }

    private char recased(char c) {
        return random.nextInt(4) == 0 ? Character.toUpperCase(c) : c;
    }

    private List<Name> names() {
        var all = new ArrayList<Name>();
        for (int i = 0; i < 300; i++)
            all.add(new Name(word(), i % 5 == 0 ? word() + "-" + word() : word(), Kind.PUPIL));
        return all;
    }

    private String word() {
        String word = oneOf(SYLLABLES) + oneOf(SYLLABLES) + oneOf(SYLLABLES);
        String long3 = word.length() < 4 ? word + "bor" : word;
        return Character.toUpperCase(long3.charAt(0)) + long3.substring(1);
    }

    private Set<String> spellings() {
        var all = new HashSet<String>();
        for (Name name : names) {
            all.add(letters(name.given()));
            all.add(letters(name.given() + name.family()));
            all.add(letters(name.family() + name.given()));
        }
        return all;
    }

    private <T> T oneOf(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
