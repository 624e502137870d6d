package org.verger.answers.web;

import static org.verger.parts.Words.words;

import org.verger.answers.Evidence;
import org.verger.answers.Sayer;
import org.verger.answers.Slip;
import org.verger.blobs.BlobId;
import org.verger.carers.CarerId;
import org.verger.consent.Purpose;
import org.verger.consent.Until;
import org.verger.consent.UseForm;
import org.verger.consent.Voice.Word;
import org.verger.forms.Filled;
import org.verger.forms.Form;
import org.verger.forms.Parsed;
import org.verger.forms.Text;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// Reads the form in which the office records a paper.
final class AnswerForm {
    static final String CHILD = "child";

    private AnswerForm() {}

    /// As it stands before anybody has touched it.
    static Filled blank(LocalDate today) {
        return Filled.with(Map.of("on", today.toString(), "from", today.toString()));
    }

    static Parsed<Slip> parse(Form form, Optional<BlobId> scan) {
        var sayer =
                form.text("sayer")
                        .required(words("answers.sayer.missing"))
                        .as(AnswerForm::sayer, words("answers.sayer.missing"));
        var said = UseForm.said(form);
        if (said.isEmpty()) {
            var _ =
                    form.text(UseForm.field(Purpose.asked().getFirst()))
                            .required(words("answers.words.missing"));
        }
        if (scan.isEmpty() && isSignedFor(form, said)) {
            var _ = form.text("scan").required(words("answers.scan.missing"));
        }
        var on =
                form.text("on")
                        .required(words("answers.on.missing"))
                        .day(words("answers.day.unreadable"))
                        .must(AnswerForm::isNear, words("answers.day.far"));
        var from =
                form.text("from")
                        .required(words("answers.from.missing"))
                        .day(words("answers.day.unreadable"))
                        .must(AnswerForm::isNear, words("answers.day.far"));
        var until =
                form.text("until")
                        .day(words("answers.day.unreadable"))
                        .must(AnswerForm::isNear, words("answers.day.far"));
        return form.parse(
                () ->
                        new Slip(
                                sayer.value(),
                                said,
                                on.value(),
                                from.value(),
                                Until.of(until.optional()),
                                new Evidence.Paper(scan)));
    }

    /// A carer's yes counts in writing alone, so what they signed is kept with it (OFF-6). A no
    /// counts however it came, and a pupil's own answer is theirs to say.
    private static boolean isSignedFor(Form form, Map<Purpose, Word> said) {
        return said.values().stream().anyMatch(word -> word != Word.NO)
                && !form.text("sayer").orEmpty().equals(CHILD);
    }

    /// Whose answer a form speaks of.
    static Optional<Sayer> sayer(String text) {
        if (text.equals(CHILD)) return Optional.of(new Sayer.TheChild());
        return Text.readId(text).map(CarerId::new).<Sayer>map(Sayer.OfCarer::new);
    }

    /// A year that somebody meant: dates are typed by hand.
    private static boolean isNear(LocalDate day) {
        return day.getYear() >= 2000 && day.getYear() < 2100;
    }
}
