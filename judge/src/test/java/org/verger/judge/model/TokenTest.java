package org.verger.judge.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenTest {
    @Test
    void formsArePlainAndKnowTheirPlace() {
        var tokens = Token.of("Don’t TELL, soooo café!");

        assertThat(tokens)
                .extracting(Token::form)
                .containsExactly("dont", "tell", "soo", "cafe", "!");
        assertThat(tokens.get(1)).isEqualTo(new Token("tell", 6, 10));
    }

    @Test
    void handlesAddressesAndFiguresAreAllAlike() {
        assertThat(Token.of("@mira see https://a.example/b?c 07700 900118 gr8"))
                .extracting(Token::form)
                .containsExactly("@", "see", "url", "00000", "000000", "gr8");
    }

    @Test
    void hiddenCharactersDoNotPartAWord() {
        assertThat(Token.of("se\u200bcret")).extracting(Token::form).containsExactly("secret");
    }
}
