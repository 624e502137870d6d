package org.verger.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.SplittableRandom;

class RandomTextsTest {
    private static final Judge JUDGE = Judge.load();
    private static final String NASTY =
            "aA'’@#_ \n\u200b\u0301\u202e😭👩‍👧ﬁİſſ0９http://\ud83d\udc00!£\"";

    @Test
    void nothingIsThrownAndEveryWordLiesInTheText() {
        var random = new SplittableRandom(4);
        for (int i = 0; i < 1_000; i++) {
            String text = text(random);

            var judgement = JUDGE.read(text);

            assertThat(judgement.readings())
                    .allMatch(one -> one.probability() >= 0 && one.probability() <= 1)
                    .flatExtracting(Judgement.Reading::words)
                    .allMatch(word -> liesIn(word, text));
        }
    }

    private static boolean liesIn(Judgement.Word word, String text) {
        return word.from() >= 0 && word.from() < word.to() && word.to() <= text.length();
    }

    private static String text(SplittableRandom random) {
        var text = new StringBuilder();
        int length = random.nextInt(120);
        for (int i = 0; i < length; i++) {
            text.append(
                    switch (random.nextInt(4)) {
                        case 0 -> (char) random.nextInt(0x10000);
                        case 1 -> NASTY.charAt(random.nextInt(NASTY.length()));
                        default -> (char) ('a' + random.nextInt(26));
                    });
        }
        return text.append(random.nextInt(3) == 0 ? " my dad hits me" : "").toString();
    }
}
