package org.verger.judge.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class WordPiecesTest {
    private static final List<String> KNOWN =
            List.of("[UNK]", "[CLS]", "[SEP]", "help", "me", "##ful", "cafe", "'", "!", "说");
    private static final WordPieces PIECES = new WordPieces(numbers());

    @Test
    void aTextStandsBetweenItsSignsInItsLongestPieces() {
        assertThat(read("Helpful, HELP me!"))
                .containsExactly("[CLS]", "help", "##ful", "[UNK]", "help", "me", "!", "[SEP]");
    }

    @Test
    void accentsAreTakenOffAndWhatNobodySeesIsLeftOut() {
        assertThat(read("caf\u00e9\u200b me\u0000"))
                .containsExactly("[CLS]", "cafe", "me", "[SEP]");
    }

    @Test
    void signsAndIdeographsStandAlone() {
        assertThat(read("me'me说me")).containsExactly("[CLS]", "me", "'", "me", "说", "me", "[SEP]");
    }

    @Test
    void aWordWithAPieceThatIsNotKnownIsUnknownAsAWhole() {
        assertThat(read("helpx " + "help".repeat(26)))
                .containsExactly("[CLS]", "[UNK]", "[UNK]", "[SEP]");
    }

    @Test
    void ofALongTextTheBeginningIsRead() {
        assertThat(PIECES.of("me ".repeat(1_000))).hasSize(WordPieces.MOST).endsWith(2);
        assertThat(PIECES.of("")).containsExactly(1, 2);
    }

    @Test
    void piecesWithoutTheSignsOfATextAreRefused() {
        assertThatThrownBy(() -> new WordPieces(Map.of("help", 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[CLS]");
    }

    private static List<String> read(String text) {
        return Arrays.stream(PIECES.of(text)).mapToObj(i -> KNOWN.get((int) i)).toList();
    }

    private static Map<String, Integer> numbers() {
        var numbers = new HashMap<String, Integer>();
        for (String piece : KNOWN) {
            numbers.put(piece, numbers.size());
        }
        return numbers;
    }
}
