package org.verger.gate.details;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.verger.gate.School;
import org.verger.gate.text.Facts;
import org.verger.gate.text.Stretch;
import org.verger.gate.text.Typed;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

class NumbersTest {
    private static final Pattern WRITTEN =
            Pattern.compile("(?<![a-z\\d])[a-z]{0,2}\\d[\\da-z]?\\d?[a-z]{0,3}(?![a-z\\d])");
    private static final List<String> PIECES =
            List.of("a", "ab", "abcd", "1", "22", "333", " ", " ", ".", "é", "\u0661", "🎉");

    @Test
    void whatHoldsAFigureIsFoundAroundFiguresAsInTheWholeText() {
        var random = new Random(20261127);
        for (int i = 0; i < 5_000; i++) {
            Typed typed = text(random);

            List<Stretch> found = Numbers.written(WRITTEN, typed, 2, 4).map(Stretch::of).toList();

            assertThat(found)
                    .as(typed.words())
                    .isEqualTo(WRITTEN.matcher(typed.words()).results().map(Stretch::of).toList());
        }
    }

    @Test
    void theRowsThatAreDialledAreAllThatIsDialled() {
        Typed typed = typed("No 12-0, 01632 960144 ext 2 or (+44) 7700 900123! Then 2 more.");

        List<String> rows = Numbers.dialled(typed, 9, 2, 5).stream().map(typed::words).toList();

        assertThat(rows).containsExactly("o 12-0, 01632 960144 ext ", " (+44) 7700 900123! The");
        assertThat(Numbers.dialled(typed("9, 10 and 0 of 11"), 9, 2, 5)).isEmpty();
    }

    @Test
    void rowsThatTouchAreOne() {
        Typed typed = typed("01632 960144 or 01632 960145");

        assertThat(Numbers.dialled(typed, 9, 3, 24)).containsExactly(new Stretch(0, 28));
    }

    private static Typed text(Random random) {
        var text = new StringBuilder();
        for (int pieces = random.nextInt(14); pieces > 0; pieces--)
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        return typed(text.toString());
    }

    private static Typed typed(String text) {
        return Facts.of(School.words(text), School.TODAY).caption();
    }
}
