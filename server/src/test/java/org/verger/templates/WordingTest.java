package org.verger.templates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class WordingTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 5);
    private static final String SNOW =
            "Closed on {Day: day}: {Why: snow / ice}. Back at {Opens: time}, buses {Late: 5 to 90}"
                    + " minutes late.";

    @Test
    void everyKindOfSlotIsRead() {
        assertThat(good(SNOW).slots())
                .containsExactly(
                        new Slot.Day("Day"),
                        new Slot.Choice("Why", List.of("snow", "ice")),
                        new Slot.Time("Opens"),
                        new Slot.Count("Late", 5, 90));
    }

    @Test
    void whatIsFilledReadsAsASentence() {
        var typed = Map.of("Day", "2027-01-05", "Why", "ice", "Opens", "09:30", "Late", "20");

        assertThat(good(SNOW).filled(typed, TODAY))
                .contains(
                        "Closed on Tuesday 5 January: ice. Back at 09:30, buses 20 minutes late.");
    }

    /// OFF-7: nothing that somebody types finds its way into it, so nobody is named.
    @ParameterizedTest
    @CsvSource({
        "Day, 2027-01-04",
        "Day, 2027-04-05",
        "Day, tomorrow",
        "Why, Ella Adair",
        "Why, ''",
        "Opens, 25:00",
        "Opens, when Tom is back",
        "Late, 4",
        "Late, 91",
        "Late, 20 Tom"
    })
    void whatIsNotOfItsKindFillsNoSlot(String slot, String typed) {
        var all =
                new HashMap<>(
                        Map.of("Day", "2027-01-05", "Why", "ice", "Opens", "09:30", "Late", "20"));
        all.put(slot, typed);

        assertThat(good(SNOW).filled(all, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Closed {today|STRAY_BRACE",
                "Closed today}|STRAY_BRACE",
                "{Who: name}|NO_SUCH_KIND",
                "{Why: snow /}|NO_SUCH_KIND",
                "{Late: 9 to 5}|NO_SUCH_KIND",
                "{A: day} {A: time}|NAMED_TWICE",
                "{A: day}{B: day}{C: day}{D: day}{E: day}{F: day}{G: day}{H: day}{I:"
                        + " day}|TOO_MANY_SLOTS"
            })
    void whatIsNoWordingIsToldWhy(String words, Wording.Fault fault) {
        assertThat(Wording.read(words)).isEqualTo(new Wording.Read.Bad(fault));
    }

    @Test
    void aSlotThatComesTwiceIsAskedOnce() {
        assertThat(good("{Day: day} and {Day: day}").slots()).hasSize(1);
    }

    private static Wording good(String words) {
        return switch (Wording.read(words)) {
            case Wording.Read.Good(var wording) -> wording;
            case Wording.Read.Bad(var fault) -> throw new AssertionError(fault);
        };
    }
}
