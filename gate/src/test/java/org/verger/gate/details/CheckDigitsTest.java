package org.verger.gate.details;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CheckDigitsTest {

    @Test
    void aPupilsNumberIsRightByItsLetter() {
        assertThat(CheckDigits.areRightForUpn("B801200005001")).isTrue();
        assertThat(CheckDigits.areRightForUpn("A801200005001")).isFalse();
        assertThat(CheckDigits.areRightForUpn("Q207000016049")).isFalse();
    }

    @Test
    void aTemporaryOneEndsInALetterThatCounts() {
        assertThat(temporary("80120000500", 'A')).isEqualTo(1);
        assertThat(temporary("80120000500", 'Z')).isEqualTo(1);
    }

    @Test
    void aHealthNumberIsRightByItsLastDigit() {
        assertThat(CheckDigits.areRightForNhs("9434765919")).isTrue();
        assertThat(CheckDigits.areRightForNhs("9434765918")).isFalse();
        assertThat(CheckDigits.areRightForNhs("0000000010")).isFalse();
    }

    @Test
    void aCardIsRightByItsSum() {
        assertThat(CheckDigits.areRightForCard("4111111111111111")).isTrue();
        assertThat(CheckDigits.areRightForCard("378282246310005")).isTrue();
        assertThat(CheckDigits.areRightForCard("4111111111111112")).isFalse();
    }

    @Test
    void anAccountIsRightByItsRemainder() {
        assertThat(CheckDigits.areRightForIban("GB82WEST12345698765432")).isTrue();
        assertThat(CheckDigits.areRightForIban("DE89370400440532013000")).isTrue();
        assertThat(CheckDigits.areRightForIban("GB28WEST12345698765432")).isFalse();
    }

    /// How many of the check letters are right for it.
    private static long temporary(String digits, char last) {
        return "ABCDEFGHJKLMNPQRTUVWXYZ"
                .chars()
                .filter(letter -> CheckDigits.areRightForUpn((char) letter + digits + last))
                .count();
    }
}
