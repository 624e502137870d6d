package org.verger.consent.web;

import static org.verger.parts.Words.words;

import org.verger.consent.Consent;
import org.verger.consent.Refusal;
import org.verger.consent.Until;
import org.verger.consent.Voice.Word;
import org.verger.parts.Dates;
import org.verger.parts.Tag;

import java.time.LocalDate;

/// How the screens speak of consents.
final class ConsentWords {
    private ConsentWords() {}

    /// Why something was not done.
    static String because(Refusal refusal) {
        return switch (refusal) {
            case NO_RIGHT -> words("consent.refused.no-right");
            case WITHDRAWN_ALREADY -> words("consent.refused.withdrawn-already");
        };
    }

    /// What a child may be for one use, as a tag.
    static Tag tag(Word word) {
        return switch (word) {
            case NO -> new Tag(Tag.Tone.PLAIN, words("consent.no"));
            case SHOWN -> new Tag(Tag.Tone.DONE, words("consent.yes"));
            case NAMED -> new Tag(Tag.Tone.DONE, words("consent.yes.named"));
        };
    }

    /// Whether a consent holds today, as a tag.
    static Tag state(Consent consent, LocalDate today) {
        if (consent.withdrawnOn().isPresent())
            return new Tag(Tag.Tone.NOTICE, words("consent.state.withdrawn"));
        if (consent.holdsOn(today)) return new Tag(Tag.Tone.DONE, words("consent.state.holds"));
        return today.isBefore(consent.terms().from())
                ? new Tag(Tag.Tone.WAITING, words("consent.state.to-come"))
                : new Tag(Tag.Tone.PLAIN, words("consent.state.over"));
    }

    /// From when until when, in words.
    static String period(Consent consent) {
        var from = Dates.day(consent.terms().from());
        return switch (consent.state()) {
            case Consent.State.Withdrawn(var since) ->
                    words("consent.period.withdrawn", from, Dates.day(since));
            case Consent.State.Standing() ->
                    switch (consent.terms().until()) {
                        case Until.Withdrawal() -> words("consent.period.open", from);
                        case Until.Day(var last) -> words("consent.period", from, Dates.day(last));
                    };
        };
    }
}
