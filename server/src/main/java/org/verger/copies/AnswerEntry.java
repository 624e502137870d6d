package org.verger.copies;

import org.jspecify.annotations.Nullable;
import org.verger.consent.Purpose;
import org.verger.consent.Voice.Word;

import java.time.LocalDate;
import java.util.stream.Stream;

/// What a list says that somebody answered for a child, whom it knows by the school's reference.
///
/// @param giver the carer's e-mail address or name, or "pupil"
/// @param until the last day on which it holds; nothing where it holds until it is taken back
/// @param source the information system that it comes from, of 1 to 200 characters
public record AnswerEntry(
        String child,
        String giver,
        Purpose purpose,
        Word word,
        LocalDate on,
        LocalDate from,
        @Nullable LocalDate until,
        String source) {

    /// The words by which a list names the child as the one who answered.
    public static final String THE_PUPIL = "pupil";

    /// What it says of each use that is asked about: people answer for one network at a time, so
    /// what somebody said elsewhere of all of them can be taken back for one.
    Stream<AnswerEntry> each() {
        return purpose.each().stream().map(this::of);
    }

    private AnswerEntry of(Purpose use) {
        return new AnswerEntry(child, giver, use, word, on, from, until, source);
    }

    boolean isOfTheChild() {
        return giver.equalsIgnoreCase(THE_PUPIL);
    }
}
