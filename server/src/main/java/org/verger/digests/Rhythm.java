package org.verger.digests;

import org.verger.parts.Dates;
import org.verger.terms.OpenDays;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;

/// How often somebody wants to hear of what can wait.
public enum Rhythm {
    AT_ONCE,
    /// At seven in the morning, on days on which the school is open.
    DAILY,
    /// At seven on Monday morning, or on the next day on which the school is open.
    WEEKLY,
    NEVER;

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    /// When the next letter is due; nothing when none is wanted. The hour is that of clocks in
    /// England, in summer and in winter.
    public Optional<Instant> next(Instant now, OpenDays open) {
        var today = now.atZone(Dates.SCHOOL_TIME).toLocalDate();
        return switch (this) {
            case AT_ONCE -> Optional.of(now);
            case DAILY -> first(now, open, Stream.of(today, today.plusDays(1)));
            case WEEKLY -> first(now, open, Stream.of(monday(today), monday(today).plusWeeks(1)));
            case NEVER -> Optional.empty();
        };
    }

    /// The first morning still to come: of these days, or of the open days after them.
    private static Optional<Instant> first(Instant now, OpenDays open, Stream<LocalDate> days) {
        return days.map(open::from)
                .map(day -> day.atTime(MORNING).atZone(Dates.SCHOOL_TIME).toInstant())
                .filter(morning -> morning.isAfter(now))
                .findFirst();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
