package org.verger.gate.details;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verger.gate.Cases;
import org.verger.gate.Check;
import org.verger.gate.Circumstances;
import org.verger.gate.Finding;
import org.verger.gate.School;
import org.verger.gate.Severity;
import org.verger.gate.Submission;

import java.util.Set;

/// OFF-7
class EmailsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write to [jo.bloggs@gmail.com] today",
                "[JO@BLOGGS.example]",
                "ask [jo+choir@mail.example], please",
                "([o'neill@mail.example])",
                "🎉 [jo@mail.example]",
                "[jo at gmail dot com]",
                "[jo.b (at) hotmail.co.uk]",
                "[JO AT live dot com]",
                "[jo dot bloggs at gmail dot com]",
                "ask [jo (dot) b (at) gmail (dot) com]",
                "ask [jo @ gmail.com]",
                "[zoë@mail.example]"
            })
    void itIsFoundWhereItStands(String marked) {
        assertThat(Cases.found(Check.EMAIL, marked)).isEqualTo(Cases.expected(marked)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ask info@museum.example",
                "@museum",
                "5 @ 50p",
                "we are live @ noon",
                "We are at live. Come along",
                "the dot com boom at live music night",
                "a@b",
                "meet at live music dot",
                "we live dot com",
                "Reply to office@alder.example"
            })
    void whatOnlyLooksLikeItIsLetBe(String text) {
        assertThat(Cases.findings(Check.EMAIL, text)).isEmpty();
    }

    @Test
    void theSchoolsOwnAddressIsNobodys() {
        Circumstances known =
                School.TODAY.at(
                        new Circumstances.School(
                                "", Set.of(), Set.of("Choir@alder.example"), Set.of(), Set.of()));

        assertThat(Cases.findings(Check.EMAIL, "choir@alder.example", known)).isEmpty();
        assertThat(Cases.severities(Check.EMAIL, "choir@alder.example"))
                .containsExactly(Severity.NEEDS_A_DECISION);
    }

    @Test
    void anOfficeAtAPrivateMailboxIsAPersonAllTheSame() {
        assertThat(Cases.findings(Check.EMAIL, "pta@gmail.com")).hasSize(1);
    }

    @Test
    void pressingTheMendSendsPeopleToTheOffice() {
        Submission typed = School.words("Write to jo@mail.example today");

        Finding finding = Cases.findings(Check.EMAIL, typed.text()).getFirst();

        assertThat(typed.mendedBy(finding.safeEdits().getFirst()).text())
                .isEqualTo("Write to the school office today");
    }
}
