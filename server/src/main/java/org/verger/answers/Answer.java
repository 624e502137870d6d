package org.verger.answers;

import org.verger.consent.Purpose;
import org.verger.consent.Until;
import org.verger.consent.Voice.Word;
import org.verger.pupils.PupilId;

import java.time.LocalDate;
import java.util.Optional;

/// An answer on record, and the day on which a later one by the same person took its place.
public record Answer(
        AnswerId id,
        PupilId child,
        Sayer sayer,
        Purpose purpose,
        Word word,
        LocalDate on,
        LocalDate from,
        Until until,
        Evidence evidence,
        Optional<LocalDate> replaced) {

    /// Whether it holds on this day.
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from)
                && until.holdsOn(day)
                && replaced.map(day::isBefore).orElse(true);
    }

    /// How long it holds: until its own end, or until a later one takes its place.
    Until held() {
        return replaced.filter(until::holdsOn)
                .<Until>map(day -> new Until.Day(day.minusDays(1)))
                .orElse(until);
    }

    /// Whether it holds on this day or is to hold on a later one.
    public boolean holdsFrom(LocalDate day) {
        return until.holdsOn(day)
                && replaced.map(over -> over.isAfter(day) && over.isAfter(from)).orElse(true);
    }

    /// The last day on which it holds, where there is one: its own, or the one before another took
    /// its place.
    public Optional<LocalDate> lastDay() {
        return held().lastDay();
    }
}
