package org.verger.answers;

import org.verger.consent.Purpose;
import org.verger.consent.Until;
import org.verger.consent.Voice.Word;

import java.time.LocalDate;
import java.util.Map;

/// What one person answers at one time: a word for each use they were asked about, when they said
/// it, from when and until when it holds, and how the school knows.
public record Slip(
        Sayer sayer,
        Map<Purpose, Word> words,
        LocalDate on,
        LocalDate from,
        Until until,
        Evidence evidence) {
    public Slip {
        words = Map.copyOf(words);
    }
}
