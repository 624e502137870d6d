package org.verger.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.Stream;

/// OFF-7, PRN-2: what hides a word or a name from machines and not from people is read through.
class DisguiseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what a [5h1t] day",
                "what a [s.h.i.t] day",
                "what a [s h 1 t] day",
                "what a [shhhhiiiit] day",
                "what a [ѕ.һ.і.t] day",
                "what a [\uFF53\uFF48\uFF11\uFF54] day",
                "what a [s★h★i★t] day",
                "what a [s—h—i—t] day",
                "what a [s🎉h🎉i🎉t] day",
                "[h0p3 you d1e] is what they wrote",
                "[k i l l   y o u r s e l f]",
                "[\uD83C\uDD75\uD83C\uDD84\uD83C\uDD72\uD83C\uDD7A] this",
                "\u202E[kcuf]\u202C this"
            })
    void aWordIsFoundWhereItStands(String marked) {
        assertThat(found(marked)).isEqualTo(Cases.expected(marked)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[3ll4 M4r5den] won",
                "[E l l a   M a r s d e n] won",
                "[E.l.l.a.M.a.r.s.d.e.n] won",
                "[Ellllla Maaaarsden] won",
                "[Еllа М4rѕden] won",
                "[E*l*l*a M*a*r*s*d*e*n] won",
                "[E★l★l★a M★a★r★s★d★e★n] won",
                "[Ｊ０ｓ３ Ｇ＠ｒｃ！＠] won"
            })
    void aFullNameIsFoundWhereItStands(String marked) {
        assertThat(Cases.found(Check.NAME_IN_TEXT, marked))
                .isEqualTo(Cases.expected(marked))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Year 4 came 1st, Year 5 came 2nd",
                "U11s won 3-0, U9s lost 1-4 and drew 2-2",
                "A, B, C, D and E are for Reception",
                "yesss we did it!!! sooo proud of everyone!",
                "KS1 at 9am, KS2 at 11am in room B12",
                "Meet @ the gate at 3pm for the £5 trip",
                "90 die when the ship goes down in our play"
            })
    void ordinaryFiguresHideNothing(String text) {
        assertThat(found(text)).isEmpty();
        assertThat(Cases.findings(Check.NAME_IN_TEXT, text)).isEmpty();
    }

    private static List<String> found(String marked) {
        return Stream.concat(
                        Cases.found(Check.WORDS, marked).stream(),
                        Cases.found(Check.ABUSE, marked).stream())
                .toList();
    }
}
