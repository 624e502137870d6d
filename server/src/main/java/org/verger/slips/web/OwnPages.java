package org.verger.slips.web;

import static org.verger.parts.Words.words;

import org.springframework.stereotype.Component;
import org.verger.answers.Answer;
import org.verger.consent.Purpose;
import org.verger.consent.UseForm;
import org.verger.consent.Voice.Word;
import org.verger.forms.Filled;
import org.verger.forms.Option;
import org.verger.parts.Dates;
import org.verger.parts.Tag;
import org.verger.slips.PupilVisit;
import org.verger.slips.PupilsOwn;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Puts the pages behind a pupil's slip together, in words that somebody of thirteen reads.
@Component
class OwnPages {
    private final PupilsOwn own;

    OwnPages(PupilsOwn own) {
        this.own = own;
    }

    /// The question, with what the pupil said before.
    PupilQuestionPage question(PupilVisit visit, String start) {
        return question(visit, start, UseForm.of(own.said(visit)));
    }

    PupilQuestionPage question(PupilVisit visit, String start, Filled form) {
        return new PupilQuestionPage(
                visit.school().name(),
                own.pupil(visit).name().given(),
                Purpose.asked().stream().map(OwnPages::use).toList(),
                Option.of(Word.offered(), OwnPages::offered),
                UseForm.aboutTheName(words("slips.name.no"), words("slips.name.yes")),
                form,
                own.decidesAlone(visit)
                        ? words("slips.before-sending.alone")
                        : words("slips.before-sending"),
                start,
                start + "/refusal");
    }

    PupilDonePage done(PupilVisit visit, String start) {
        var said = own.said(visit);
        var toCome = own.toCome(visit);
        var words = Stream.concat(said.values().stream(), toCome.stream().map(Answer::word));
        return new PupilDonePage(
                visit.school().name(),
                own.pupil(visit).name().given(),
                Stream.concat(
                                said.entrySet().stream()
                                        .sorted(Map.Entry.comparingByKey())
                                        .map(one -> line(one.getKey().title(), one.getValue())),
                                toCome.stream().map(OwnPages::line))
                        .toList(),
                words.anyMatch(word -> word != Word.NO),
                start + "/refusal",
                said.containsValue(Word.NAMED) ? start + "/name-back" : "",
                Dates.day(visit.expires()));
    }

    private static PupilDonePage.Line line(Answer toCome) {
        var use = toCome.purpose().title();
        return line(words("slips.done.from", use, Dates.day(toCome.from())), toCome.word());
    }

    private static PupilDonePage.Line line(String use, Word word) {
        return new PupilDonePage.Line(use, tag(word));
    }

    private static PupilQuestionPage.Use use(Purpose purpose) {
        var key = purpose.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new PupilQuestionPage.Use(
                purpose.title(), words("slips.about." + key), UseForm.field(purpose));
    }

    /// A word as it is offered for one use: the name is asked about once, for all of them.
    private static String offered(Word word) {
        return switch (word) {
            case NO -> words("slips.word.no");
            case SHOWN, NAMED -> words("slips.word.yes");
        };
    }

    private static String word(Word word) {
        return switch (word) {
            case NO -> words("slips.word.no");
            case SHOWN -> words("slips.word.shown");
            case NAMED -> words("slips.word.named");
        };
    }

    private static Tag tag(Word word) {
        return new Tag(word == Word.NO ? Tag.Tone.PLAIN : Tag.Tone.DONE, word(word));
    }
}
