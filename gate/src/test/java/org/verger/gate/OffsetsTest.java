package org.verger.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.verger.gate.text.Reading;
import org.verger.gate.text.Unmasked;

import java.util.List;
import java.util.Random;

/// Random texts in which a refused word or a pupil's full name stands in a random disguise: what is
/// found lies where it was put, and read again it is what was put there.
class OffsetsTest {
    private static final List<String> FILLER =
            List.of("we", "planted", "beans", "Today", "the", "2026", "🎉", "and", "garden", "(a)");
    private static final List<String> GAPS = List.of("", ".", "-", "*", " ", "\u200B", "\u0301");

    private final Random random = new Random(20261126);

    @Test
    void everySpanReadsAsWhatWasPutThere() {
        for (int i = 0; i < 2_000; i++) oneText();
    }

    @Tag("soak")
    @Test
    void everySpanOfAHundredThousandTextsDoes() {
        for (int i = 0; i < 100_000; i++) oneText();
    }

    private void oneText() {
        boolean name = random.nextBoolean();
        String target = name ? "ella marsden" : "bollocks";
        String front = filler() + "; ";
        String masked = masked(target);
        String text = front + masked + " ; " + filler();

        List<Finding> found =
                name ? Cases.findings(Check.NAME_IN_TEXT, text) : Cases.findings(Check.WORDS, text);

        assertThat(found).as(text).hasSize(1);
        var place = (Place.Span) found.getFirst().place();
        assertThat(place.from()).as(text).isEqualTo(front.length());
        assertThat(place.to()).as(text).isBetween(front.length() + 1, text.length());
        assertThat(skeleton(text.substring(place.from(), place.to())))
                .as(text)
                .isEqualTo(Unmasked.skeleton(target.replace(" ", "")));
    }

    /// Letter by letter: doubled twice more, wide, or a figure; and one kind of gap between all.
    private String masked(String target) {
        String gap = GAPS.get(random.nextInt(GAPS.size()));
        var masked = new StringBuilder();
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            if (c == ' ') {
                masked.append(gap.equals(" ") ? "  " : " ");
                continue;
            }
            masked.append(letter(c));
            boolean within = i + 1 < target.length() && target.charAt(i + 1) != ' ';
            if (within || gap.equals(" ")) masked.append(i + 1 < target.length() ? gap : "");
        }
        return masked.toString();
    }

    private String letter(char c) {
        return switch (random.nextInt(6)) {
            case 0 -> String.valueOf((char) (c + 0xFEE0));
            case 1 -> String.valueOf(c).repeat(3);
            case 2 -> c == 'a' ? "4" : c == 'e' ? "3" : c == 'o' ? "0" : String.valueOf(c);
            default -> String.valueOf(c);
        };
    }

    private static String skeleton(String masked) {
        var letters = new StringBuilder();
        for (int i = 0; i < masked.length(); i++)
            letters.append(
                    switch (masked.charAt(i)) {
                        case '4', '\uFF14' -> 'a';
                        case '3', '\uFF13' -> 'e';
                        case '0', '\uFF10' -> 'o';
                        default -> masked.charAt(i);
                    });
        return Unmasked.skeleton(String.join("", Reading.of(letters.toString()).words()));
    }

    private String filler() {
        var text = new StringBuilder();
        for (int words = random.nextInt(8); words >= 0; words--)
            text.append(FILLER.get(random.nextInt(FILLER.size()))).append(' ');
        return text.toString();
    }
}
