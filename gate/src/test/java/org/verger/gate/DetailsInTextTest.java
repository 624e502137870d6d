package org.verger.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

/// Random texts, with signs of two characters and marks of their own among the words, in which one
/// thing stands that a check must find: what it marks is that, from its first character to its
/// last.
class DetailsInTextTest {
    private static final List<String> FILLER =
            List.of(
                    "we",
                    "planted",
                    "beans",
                    "Today",
                    "the",
                    "🎉",
                    "and",
                    "(garden)",
                    "e\u0301t",
                    "👨\u200D👩\u200D👧",
                    "ﬁne",
                    "İt",
                    "½",
                    "☀️",
                    "\u00A0so",
                    "“yes”",
                    "a\u200Bb");

    private record Planted(Check check, String front, String what) {}

    private static final List<Planted> ALL =
            List.of(
                    new Planted(Check.TELEPHONE, "ring ", "07700 900123"),
                    new Planted(Check.TELEPHONE, "ring ", "0044 7700 900123"),
                    new Planted(Check.TELEPHONE, "ring ", "０７７００ ９００１２３"),
                    new Planted(Check.TELEPHONE, "ring ", "0️⃣7️⃣7️⃣0️⃣0️⃣9️⃣0️⃣0️⃣1️⃣2️⃣3️⃣"),
                    new Planted(Check.EMAIL, "ask ", "jo@mail.example"),
                    new Planted(Check.EMAIL, "ask ", "jo＠gmail．com"),
                    new Planted(Check.POSTCODE, "at ", "LS1 4AP"),
                    new Planted(Check.POSTCODE, "at ", "LS1\u00A04AP"),
                    new Planted(Check.OFFICIAL_NUMBER, "NHS ", "943 476 5919"),
                    new Planted(Check.OFFICIAL_NUMBER, "NI ", "AB-12-34-56-C"),
                    new Planted(Check.BANK, "card ", "4111 1111 1111 1111"),
                    new Planted(Check.BANK, "to ", "GB82 WEST 1234 5698 7654 32"),
                    new Planted(Check.VEHICLE, "the car ", "AB12 CDE"),
                    new Planted(Check.BIRTH_DATE, "born on ", "21 June 2015"),
                    new Planted(Check.ADDRESS, "at ", "14 Bracken Lane"),
                    new Planted(Check.WHEREABOUTS, "Year 4 sing at Elm Court on Friday ", "at 2pm"),
                    new Planted(
                            Check.WHEREABOUTS, "The coach for our trip leaves on Monday ", "7:30"),
                    new Planted(Check.LINK_SHORTENED, "see ", "https://bit.ly/3abcd"),
                    new Planted(Check.WORDS, "what ", "bollocks"),
                    new Planted(Check.COMMERCE, "", "DM me to order"));

    private final Random random = new Random(20261127);

    @Test
    void whatIsMarkedIsWhatWasTyped() {
        for (int i = 0; i < 2_000; i++) oneText();
    }

    @Tag("soak")
    @Test
    void soItIsInAHundredThousandTexts() {
        for (int i = 0; i < 100_000; i++) oneText();
    }

    private void oneText() {
        Planted planted = ALL.get(random.nextInt(ALL.size()));
        String front = filler() + "; " + planted.front();
        String text = front + planted.what() + " ; " + filler();

        assertThat(Cases.findings(planted.check(), text))
                .as(text)
                .extracting(Finding::place)
                .contains(
                        new Place.InText(front.length(), front.length() + planted.what().length()));
    }

    private String filler() {
        var text = new StringBuilder();
        for (int words = random.nextInt(9); words >= 0; words--)
            text.append(FILLER.get(random.nextInt(FILLER.size()))).append(' ');
        return text.toString();
    }
}
