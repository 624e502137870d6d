package org.verger.digests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;

class RhythmTest {
    /// 28 March 2027 and 31 October 2027 are the Sundays on which clocks in England change.
    @ParameterizedTest
    @CsvSource({
        "2027-03-02T06:59:59Z, 2027-03-02T07:00:00Z, a morning in winter",
        "2027-03-02T07:00:00Z, 2027-03-03T07:00:00Z, at seven it is tomorrow's",
        "2027-03-05T12:00:00Z, 2027-03-08T07:00:00Z, over the weekend",
        "2027-03-26T12:00:00Z, 2027-03-29T06:00:00Z, clocks go forward",
        "2027-07-01T05:59:59Z, 2027-07-01T06:00:00Z, a morning in summer",
        "2027-10-29T12:00:00Z, 2027-11-01T07:00:00Z, clocks go back",
        "2027-03-28T00:30:00Z, 2027-03-29T06:00:00Z, in the night that is an hour short",
    })
    void onceADayIsSevenByTheClocksOfEngland(Instant now, Instant due, String when) {
        assertThat(Rhythm.DAILY.next(now)).as(when).contains(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-01T06:59:59Z, 2027-03-01T07:00:00Z, early on a Monday",
        "2027-03-01T07:00:00Z, 2027-03-08T07:00:00Z, at seven it is next week's",
        "2027-03-24T12:00:00Z, 2027-03-29T06:00:00Z, clocks go forward",
        "2027-10-27T12:00:00Z, 2027-11-01T07:00:00Z, clocks go back",
    })
    void onceAWeekIsMondayAtSeven(Instant now, Instant due, String when) {
        assertThat(Rhythm.WEEKLY.next(now)).as(when).contains(due);
    }

    @Test
    void atOnceIsNowAndNeverIsNever() {
        var now = Instant.parse("2027-03-06T12:00:00Z");

        assertThat(Rhythm.AT_ONCE.next(now)).contains(now);
        assertThat(Rhythm.NEVER.next(now)).isEmpty();
    }
}
