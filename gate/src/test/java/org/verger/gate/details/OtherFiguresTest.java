package org.verger.gate.details;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verger.gate.Cases;
import org.verger.gate.Check;
import org.verger.gate.Finding;
import org.verger.gate.Picture;
import org.verger.gate.PictureFacts;
import org.verger.gate.Place;
import org.verger.gate.School;
import org.verger.gate.Severity;

import java.util.List;
import java.util.Set;

/// OFF-7
class OtherFiguresTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "TELEPHONE, call [０７７００ ９００１２３]!",
                "TELEPHONE, 🎉 [0️⃣7️⃣7️⃣0️⃣0️⃣9️⃣0️⃣0️⃣1️⃣2️⃣3️⃣] 🎉",
                "TELEPHONE, [0️⃣ 7️⃣  7️⃣ 00900123] no",
                "TELEPHONE, text [⓪⑦⑦⓪⓪⑨⓪⓪①②③]",
                "TELEPHONE, [𝟎𝟕𝟕𝟎𝟎 𝟗𝟎𝟎𝟏𝟐𝟑] 👨‍👩‍👧",
                "EMAIL, write to [jo＠gmail．com]",
                "EMAIL, write to [jo\u200B@gmail.com]",
                "OFFICIAL_NUMBER, NHS [９４３ ４７６ ５９１９]",
                "OFFICIAL_NUMBER, [AB\u00A012\u00A034\u00A056\u00A0C]",
                "POSTCODE, ❤️ at [LS1\u00A04AP]",
                "BANK, [4111\u20111111\u20111111\u20111111] stop"
            })
    void theyAreFoundWhereTheyStand(Check check, String marked) {
        assertThat(Cases.found(check, marked)).isEqualTo(Cases.expected(marked)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1️⃣ Bring a hat 2️⃣ Bring a coat 3️⃣ Be here at 8️⃣:3️⃣0️⃣",
                "We raised £５００ and planted ① oak",
                "20 m² of beds, at 9\u00A0am",
                "See you \u200B@ the fair ❤️"
            })
    void ordinaryFiguresGiveNothingAway(String text) {
        assertThat(School.verdictOn(School.words(text)).findings()).isEmpty();
    }

    @Test
    void whatWasFoundAlreadyIsNotToldTwice() {
        assertThat(Cases.findings(Check.TELEPHONE, "07700\u200B900123 or ０７７００９００１２４")).hasSize(2);
    }

    @Test
    void theMendTakesOutWhatWasTyped() {
        var typed = School.words("Write to jo＠gmail．com today");

        Finding finding = Cases.findings(Check.EMAIL, typed.text()).getFirst();

        assertThat(typed.mendedBy(finding.safeEdits().getFirst()).text())
                .isEqualTo("Write to the school office today");
    }

    @Test
    void theyAreFoundBesideAPictureToo() {
        var facts = new PictureFacts(0, Set.of());
        var gate = new Picture("Ring ０７７００９００１２３", "gate.jpg", List.of(), facts);

        assertThat(School.verdictOn(School.with("Our gate", gate)).findings())
                .extracting(Finding::check, Finding::severity, Finding::place)
                .containsExactly(
                        tuple(
                                Check.TELEPHONE,
                                Severity.NEEDS_A_DECISION,
                                new Place.InAltText(0, 5, 16)));
    }
}
