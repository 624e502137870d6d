package org.verger.answers.web;

import static org.verger.parts.Words.words;

import org.verger.answers.Ages;
import org.verger.answers.Answer;
import org.verger.answers.Evidence;
import org.verger.answers.Refusal;
import org.verger.consent.Voice.Word;
import org.verger.parts.Dates;
import org.verger.pupils.Pupil;

import java.time.LocalDate;

/// How screens speak of answers.
final class AnswerWords {
    private AnswerWords() {}

    /// A word as a form offers it for one use: the name is asked about once, for all of them.
    static String offered(Word word) {
        return switch (word) {
            case NO -> words("answers.word.no");
            case SHOWN, NAMED -> words("answers.word.yes");
        };
    }

    static String word(Word word) {
        return switch (word) {
            case NO -> words("answers.word.no");
            case SHOWN -> words("answers.word.shown");
            case NAMED -> words("answers.word.named");
        };
    }

    /// Whether the pupil is asked too, and what that rests on where no birthday is known.
    static String asked(Pupil pupil, LocalDate today) {
        if (Ages.SHIPPED.decidesAlone(pupil, today)) return words("answers.alone");
        var words =
                Ages.SHIPPED.isAsked(pupil, today)
                        ? words("answers.asked")
                        : words("answers.not-asked");
        return switch (Ages.knownBy(pupil)) {
            case BIRTHDAY -> words;
            case YEAR_GROUP -> words("answers.asked.by-year", words, pupil.yearGroup());
            case NOTHING -> words("answers.asked.by-nothing", words);
        };
    }

    /// How it is known, from when where that is yet to come, and until when where that is known.
    static String how(Answer answer, LocalDate today) {
        var told = evidence(answer);
        if (answer.from().isAfter(today))
            told = words("answers.how.from", told, Dates.day(answer.from()));
        var last = answer.lastDay().map(Dates::day).orElse("");
        return last.isEmpty() ? told : words("answers.how.until", told, last);
    }

    private static String evidence(Answer answer) {
        var day = Dates.day(answer.on());
        return switch (answer.evidence()) {
            case Evidence.Paper _ -> words("answers.how.paper", day);
            case Evidence.Link _ -> words("answers.how.link", day);
            case Evidence.Import(var source) -> words("answers.how.import", day, source);
        };
    }

    static String because(Refusal refusal) {
        return switch (refusal) {
            case NO_RIGHT -> words("answers.refused.no-right");
            case MAY_NOT_CONSENT -> words("answers.refused.may-not-consent");
            case PUPIL_DECIDES_ALONE -> words("answers.refused.pupil-decides-alone");
            case SIGNED_IN_THE_FUTURE -> words("answers.refused.signed-in-the-future");
            case SOMETHING_SAID_SINCE -> words("answers.refused.something-said-since");
            case PAPER_TAKEN_BACK_SINCE -> words("answers.refused.paper-taken-back-since");
            case BEGINS_BEFORE_SIGNED -> words("answers.refused.begins-before-signed");
            case OVER_ALREADY -> words("answers.refused.over-already");
        };
    }

    static String field(Refusal refusal) {
        return switch (refusal) {
            case NO_RIGHT, MAY_NOT_CONSENT, PUPIL_DECIDES_ALONE -> "sayer";
            case SIGNED_IN_THE_FUTURE, SOMETHING_SAID_SINCE, PAPER_TAKEN_BACK_SINCE -> "on";
            case BEGINS_BEFORE_SIGNED -> "from";
            case OVER_ALREADY -> "until";
        };
    }
}
