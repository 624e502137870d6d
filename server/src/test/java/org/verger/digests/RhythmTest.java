package org.verger.digests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verger.terms.OpenDays;
import org.verger.terms.Term;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

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
        assertThat(Rhythm.DAILY.next(now, OpenDays.WEEKDAYS)).as(when).contains(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-01T06:59:59Z, 2027-03-01T07:00:00Z, early on a Monday",
        "2027-03-01T07:00:00Z, 2027-03-08T07:00:00Z, at seven it is next week's",
        "2027-03-24T12:00:00Z, 2027-03-29T06:00:00Z, clocks go forward",
        "2027-10-27T12:00:00Z, 2027-11-01T07:00:00Z, clocks go back",
    })
    void onceAWeekIsMondayAtSeven(Instant now, Instant due, String when) {
        assertThat(Rhythm.WEEKLY.next(now, OpenDays.WEEKDAYS)).as(when).contains(due);
    }

    /// Term ends on Thursday 25 March and begins again on Tuesday 13 April 2027; 3 and 4 May are
    /// closed.
    @ParameterizedTest
    @CsvSource({
        "DAILY, 2027-03-25T12:00:00Z, 2027-04-13T06:00:00Z, over the Easter holidays",
        "DAILY, 2027-04-30T12:00:00Z, 2027-05-05T06:00:00Z, over two closed days",
        "WEEKLY, 2027-03-25T12:00:00Z, 2027-04-13T06:00:00Z, to the first day of term",
        "WEEKLY, 2027-04-30T12:00:00Z, 2027-05-05T06:00:00Z, from a closed Monday to the next open"
                + " day",
        "WEEKLY, 2027-05-03T12:00:00Z, 2027-05-05T06:00:00Z, on the closed Monday it is still this"
                + " week's",
        "WEEKLY, 2027-05-05T06:00:00Z, 2027-05-10T06:00:00Z, and then the next week's",
        "DAILY, 2028-08-01T12:00:00Z, 2028-08-02T06:00:00Z, of which the school has said nothing",
    })
    void noLetterComesOnADayOnWhichTheSchoolIsClosed(
            Rhythm rhythm, Instant now, Instant due, String when) {
        var open =
                new OpenDays(
                        List.of(term("2027-01-04", "2027-03-25"), term("2027-04-13", "2027-07-21")),
                        Set.of(LocalDate.of(2027, 5, 3), LocalDate.of(2027, 5, 4)));

        assertThat(rhythm.next(now, open)).as(when).contains(due);
    }

    private static Term term(String starts, String ends) {
        return new Term(new UUID(0, 0), "Term", LocalDate.parse(starts), LocalDate.parse(ends));
    }

    @Test
    void atOnceIsNowAndNeverIsNever() {
        var now = Instant.parse("2027-03-06T12:00:00Z");

        assertThat(Rhythm.AT_ONCE.next(now, OpenDays.WEEKDAYS)).contains(now);
        assertThat(Rhythm.NEVER.next(now, OpenDays.WEEKDAYS)).isEmpty();
    }
}
