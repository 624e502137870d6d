package org.verger.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {
    @Test
    void anEmailAddressAndAWebsiteLeadToTheSchool() {
        assertThat(Contact.read("office@alder.example"))
                .contains(new Contact("mailto:office@alder.example"));
        assertThat(Contact.read("https://www.alder.example/contact"))
                .contains(new Contact("https://www.alder.example/contact"));
        assertThat(new Contact("mailto:office@alder.example").spoken())
                .isEqualTo("office@alder.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://alder.example",
                "javascript:alert(1)",
                "https://alder",
                "https://me:secret@alder.example",
                "https://alder.example/\"><script>",
                "mailto:a@b.example?subject=x",
                "//alder.example",
                "call us",
            })
    void anythingElseLeadsNowhere(String typed) {
        assertThat(Contact.read(typed)).isEmpty();
        assertThatThrownBy(() -> new Contact(typed)).hasMessageContaining("nobody's address");
    }
}
