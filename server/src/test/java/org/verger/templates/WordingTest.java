package org.verger.templates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verger.gate.Check;
import org.verger.gate.Clause;
import org.verger.gate.Finding;
import org.verger.gate.Place;
import org.verger.gate.Severity;

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

        assertThat(good(SNOW).filled(typed, TODAY).map(FilledWording::text))
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
    void everyChoiceIsReadBeforeAnybodyMakesIt() {
        var samples = good(SNOW).samples(TODAY).stream().map(FilledWording::text).toList();

        assertThat(samples)
                .containsExactlyInAnyOrder(
                        "Closed on Wednesday 6 January: snow. Back at 08:45, buses 5 minutes late.",
                        "Closed on Wednesday 6 January: snow. Back at 08:45, buses 90 minutes"
                                + " late.",
                        "Closed on Wednesday 6 January: ice. Back at 08:45, buses 5 minutes late.",
                        "Closed on Wednesday 6 January: ice. Back at 08:45, buses 90 minutes"
                                + " late.");
    }

    /// Nothing is agreed to that was not read: of 7 by 7 choices not all could be.
    @Test
    void moreWaysToChooseThanCanBeReadAreNoWording() {
        var seven = "{%s: a / b / c / d / e / f / g}";
        var six = "{Two: h / i / j / k / l / m}";

        assertThat(Wording.read(seven.formatted("One") + seven.formatted("Two")))
                .isEqualTo(new Wording.Read.Bad(Wording.Fault.TOO_MANY_WAYS));
        assertThat(good(seven.formatted("One") + six).samples(TODAY))
                .extracting(FilledWording::text)
                .contains("ah", "am", "gh", "gm")
                .doesNotHaveDuplicates()
                .hasSize(42);
    }

    /// A decision is about words that stay, whatever day or time stands between them.
    @Test
    void aFindingIsTheSameWhateverTimeWasFilledIn() {
        var wording = good("Meet us at {Where: the park / the pool} at {Time: time}.");
        var park =
                wording.filled(Map.of("Where", "the park", "Time", "09:00"), TODAY).orElseThrow();
        var later =
                wording.filled(Map.of("Where", "the park", "Time", "10:15"), TODAY).orElseThrow();
        var pool =
                wording.filled(Map.of("Where", "the pool", "Time", "09:00"), TODAY).orElseThrow();

        assertThat(park.id(finding(park))).isEqualTo(later.id(finding(later)));
        assertThat(park.id(finding(park))).isNotEqualTo(pool.id(finding(pool)));
    }

    @Test
    void aSlotThatComesTwiceIsAskedOnce() {
        assertThat(good("{Day: day} and {Day: day}").slots()).hasSize(1);
    }

    private static Finding finding(FilledWording words) {
        return new Finding(
                Clause.OFF_7,
                Check.WHEREABOUTS,
                Severity.NEEDS_A_DECISION,
                new Place.InText(0, words.text().length()),
                "It says “" + words.text() + "”.",
                "",
                List.of());
    }

    private static Wording good(String words) {
        return switch (Wording.read(words)) {
            case Wording.Read.Good(var wording) -> wording;
            case Wording.Read.Bad(var fault) -> throw new AssertionError(fault);
        };
    }
}
