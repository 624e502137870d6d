package org.verger.digests;

import org.verger.parts.Dates;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/// How often somebody wants to hear of what can wait.
public enum Rhythm {
    AT_ONCE,
    /// At seven in the morning, from Monday to Friday.
    DAILY,
    /// At seven on Monday morning.
    WEEKLY,
    NEVER;

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    /// When the next letter is due; nothing when none is wanted. The hour is that of clocks in
    /// England, in summer and in winter.
    public Optional<Instant> next(Instant now) {
        var here = now.atZone(Dates.SCHOOL_TIME);
        return switch (this) {
            case AT_ONCE -> Optional.of(now);
            case DAILY -> Optional.of(schoolDay(morningAfter(here)).toInstant());
            case WEEKLY ->
                    Optional.of(
                            morningAfter(here)
                                    .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                                    .with(MORNING)
                                    .toInstant());
            case NEVER -> Optional.empty();
        };
    }

    private static ZonedDateTime morningAfter(ZonedDateTime now) {
        var morning = now.with(MORNING);
        return morning.isAfter(now) ? morning : now.plusDays(1).with(MORNING);
    }

    private static ZonedDateTime schoolDay(ZonedDateTime morning) {
        return switch (morning.getDayOfWeek()) {
            case SATURDAY -> morning.plusDays(2).with(MORNING);
            case SUNDAY -> morning.plusDays(1).with(MORNING);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> morning;
        };
    }
}
