package org.verger.notices;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.verger.people.EmailAddress;

class LetterTest {

    @Test
    void aNameOfAnyLengthFitsInASubject() {
        var name = "St Mary and St Radegund ".repeat(8).strip();

        var shortened = Letter.inSubject(name);

        assertThat(shortened).hasSizeLessThanOrEqualTo(80).startsWith("St Mary").endsWith("…");
        assertThat(subject("Your link from " + shortened)).contains(shortened);
        assertThat(Letter.inSubject("Alder School")).isEqualTo("Alder School");
    }

    @Test
    void aNameIsOneLineAndNoLetterOfItIsCutInTwo() {
        var stars = "\uD83C\uDF1F".repeat(100);

        assertThat(Letter.inSubject("Alder\r\nSchool")).isEqualTo("Alder School");
        assertThat(Letter.inSubject(stars)).matches("(\uD83C\uDF1F)+…");
        assertThat(Letter.inSubject("a" + stars)).matches("a(\uD83C\uDF1F)+…");
    }

    private static String subject(String words) {
        return new Letter(new EmailAddress("nia@home.example"), words, "Text").subject();
    }
}
