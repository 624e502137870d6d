package org.verger.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class FormTest {
    enum Use {
        PAGE,
        NEWS
    }

    record Draft(String caption, Use use) {}

    private static Parsed<Draft> read(Form form) {
        var caption = form.text("caption").required("Write it").atMost(5, "Shorten it");
        var use = form.text("use").required("Choose one").oneOf(Use.class, "Choose one of these");
        return form.parse(() -> new Draft(caption.value(), use.value()));
    }

    private static Form sent(String caption, String use) {
        return Form.of(Map.of("caption", new String[] {caption}, "use", new String[] {use}));
    }

    @Test
    void whatIsWholeBecomesAValue() {
        assertThat(read(sent(" Fair ", "NEWS")))
                .isEqualTo(new Parsed.Value<>(new Draft("Fair", Use.NEWS)));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndNothingTypedIsLost() {
        var filled = errors(read(sent("far too long", "POSTER")));

        assertThat(filled.errors())
                .containsExactly(
                        new FieldError("caption", "Shorten it"),
                        new FieldError("use", "Choose one of these"));
        assertThat(filled.field("caption").value()).isEqualTo("far too long");
        assertThat(filled.field("use").error()).isEqualTo("Choose one of these");
    }

    @ParameterizedTest
    @CsvSource({"''", "'   '", "'\t\n'"})
    void blanksAreNoAnswer(String typed) {
        assertThat(errors(read(sent(typed, "NEWS"))).errors())
                .containsExactly(new FieldError("caption", "Write it"));
    }

    @Test
    void whatWasNeverSentIsNoAnswer() {
        assertThat(errors(read(Form.of(Map.of()))).errors()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "'a\0b', ab",
        "'a\u202eb', ab",
        "'a\u2066b\u2069', ab",
        "'a\ud800b', 'a\ufffdb'",
        "'\udc00', '\ufffd'",
        "'a\u001bb\u0085', ab",
        "'e\u0301', '\u00e9'",
        "'a\r\nb', 'a\nb'",
        "'a\rb', 'a\nb'",
        "'😀', '😀'"
    })
    void textIsWhatItLooksLike(String typed, String kept) {
        assertThat(Form.of(Map.of("x", new String[] {typed})).text("x").orEmpty()).isEqualTo(kept);
    }

    @Test
    void anEmojiIsOneCharacter() {
        assertThat(read(sent("😀😀😀😀😀", "NEWS"))).isInstanceOf(Parsed.Value.class);
    }

    @Test
    void aMegabyteIsRefusedInWordsEvenWhereNoLimitWasSet() {
        var form = Form.of(Map.of("x", new String[] {"y".repeat(1_000_000)}));
        var text = form.text("x");

        assertThat(errors(form.parse(text::orEmpty)).errors().getFirst().words())
                .contains("50,000 characters");
    }

    @ParameterizedTest
    @CsvSource({"2027-01-31,true", "2027-02-31,false", "31/1/2027,false", "+999999999-01-01,true"})
    void daysAreDays(String typed, boolean isDay) {
        var form = Form.of(Map.of("on", new String[] {typed}));

        assertThat(form.text("on").day("No such day").optional().isPresent()).isEqualTo(isDay);
        assertThat(form.filled().isWrong()).isEqualTo(!isDay);
    }

    @Test
    void whatIsLeftOutIsNotWrong() {
        var form = Form.of(Map.of("on", new String[] {""}));

        assertThat(form.text("on").day("No such day").optional()).isEmpty();
        assertThat(form.parse(() -> LocalDate.EPOCH))
                .isEqualTo(new Parsed.Value<>(LocalDate.EPOCH));
    }

    @ParameterizedTest
    @CsvSource({
        "0189d7a2-5b3c-7abc-8def-0123456789ab,true",
        "1-1-1-1-1,false",
        "'; drop table',false"
    })
    void idsAreIds(String typed, boolean isId) {
        var form = Form.of(Map.of("id", new String[] {typed}));

        assertThat(form.text("id").id("Unknown").optional().isPresent()).isEqualTo(isId);
    }

    @Test
    void manyMayBeTicked() {
        var form = Form.of(Map.of("c", new String[] {"A", "", "B"}));

        assertThat(form.many("c").value()).isEqualTo(List.of("A", "B"));
        assertThat(form.many("d").optional()).isEmpty();
        assertThat(form.ticked("d")).isFalse();
    }

    @Test
    void aSecretKeepsItsBlanks() {
        assertThat(Form.of(Map.of("p", new String[] {" a b "})).secret("p").value())
                .isEqualTo(" a b ");
    }

    @Test
    void aVerbsNoReachesItsField() {
        var filled = sent("Fair", "NEWS").filled().wrong("use", "That page is closed");

        assertThat(filled.field("use").error()).isEqualTo("That page is closed");
        assertThat(filled.field("caption").value()).isEqualTo("Fair");
    }

    @Test
    void askingForWhatWasNotRequiredIsAMistakeOfOurs() {
        var text = Form.of(Map.of()).text("x");

        assertThatThrownBy(text::value).isInstanceOf(IllegalStateException.class);
    }

    private static <T> Filled errors(Parsed<T> parsed) {
        return switch (parsed) {
            case Parsed.Errors<T>(var form) -> form;
            case Parsed.Value<T>(var value) -> throw new AssertionError("parsed: " + value);
        };
    }
}
