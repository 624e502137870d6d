package org.verger.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/// A case is a sentence in which what must be found stands in square brackets.
class NamesInTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Today [Ella Marsden] planted beans.",
                "[Ella Marsden] planted beans.",
                "beans by [ella marsden]",
                "BEANS BY [ELLA MARSDEN]",
                "We love [Ella Marsden]'s beans.",
                "We love [Ella Marsden]’s beans.",
                "On the list: [Marsden, Ella]",
                "On the list: [MARSDEN, Ella], first",
                "Well done [Ella  Marsden]",
                "Well done [Ella\u00A0Marsden]",
                "Well done [Ella\nMarsden]",
                "Well done [El\u200Bla Mars\u200Dden]!",
                "Well done [E\u00ADlla \u2060Marsden]!",
                "Well done [Ella\u200B Marsden]\u200B!",
                "Well done [Ｅｌｌａ Ｍａｒｓｄｅｎ]",
                "Well done [\uD835\uDC04\uD835\uDC25\uD835\uDC25\uD835\uDC1A Marsden] 🎉",
                "Well done [Ⓔⓛⓛⓐ Marsden]",
                "🎉🎉 [Ella Marsden] 🎉",
                "Well done [Éllá Marsdén]",
                "Well done [E\u0301lla Marsden]",
                "Well done **[Ella** **Marsden]**",
                "Well done [Ella Marsde\u0301n\u0301], yes",
                "[EllaMarsden] did it",
                "#[ellamarsden] did it",
                "#[EllaMarsden] did it",
                "Thank @[ella_marsden] for it",
                "mail [ella.marsden]@example.org",
                "[Zoë Smith-Jones] sang",
                "[Zoe Smith-Jones] sang",
                "[Zoe Smith Jones] sang",
                "[ZOE SMITHJONES] sang",
                "[Zoe\u0308 Smith\u2011Jones] sang",
                "[Zoe Smith] sang",
                "[Zoe Jones] sang",
                "[Smith-Jones, Zoë] sang",
                "[Sean O'Neill] ran",
                "[Sean O’Neill] ran",
                "[Sean OʼNeill] ran",
                "[Sean O Neill] ran",
                "[Sean ONeill] ran",
                "[sean oneill]'s race",
                "[José García] ran",
                "[Jose Garcia] ran",
                "[JOSE\u0301 GARCI\u0301A] ran",
                "[Mary Jane van der Berg] ran",
                "[Mary-Jane Van Der Berg] ran",
                "[Mary van der Berg] ran",
                "[Mary Jane] ran",
                "[Sian Lukasz] read",
                "[Siân Łukasz] read",
                "[Soren Grossmann] read",
                "[Søren GROSSMANN] read",
                "Thanks to [Ella M]",
                "Thanks to [Ella M].",
                "Thanks to [Ella M.] for the beans",
                "Thanks to [Ella M]'s mother",
                "Thanks to [EllaM] for the beans",
                "Thanks to [E. Marsden] for the beans",
                "Thanks to [E Marsden] for the beans",
                "Thanks to [Sean O.] for the beans",
                "Thanks to [Grace A.] for the beans",
                "Thanks to [Zoë S.] and [Ella M.] for the beans",
                "We ate beans with [Ella] and [Zoë].",
                "we ate beans with [ella]",
                "[Ella]'s beans",
                "[Ella] A very good day",
                "Our own [Grace] won the race",
                "[Grace] won the race",
                "[Grace]'s picture",
                "[Grace] and [Mark] ran",
                "a prize for [Hope]",
                "[Will Young] sang",
                "[grace adeyemi] sang",
                "[May] painted this",
                "Thank you [Mrs Raman]!",
                "Thank you [Mrs. Raman]!",
                "Thank you [Miss Green]!",
                "Thank you [Priya Raman]!",
                "Thank you [Mr Falk]!",
            })
    void theseNamesAreFound(String marked) {
        assertThat(Cases.found(Check.NAME_IN_TEXT, marked)).isEqualTo(Cases.expected(marked));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   \u200B ",
                "We planted beans.",
                "Will you come to the fair?",
                "Will young people come? They will, young and old.",
                "the will young people have",
                "We hope to see you, and may bring cake.",
                "Hope to see you there",
                "Hope Street is closed",
                "They said grace before lunch.",
                "Grace before lunch, then games.",
                "Mark your calendars",
                "Please mark the date",
                "May half term begins on Friday",
                "See you in May",
                "See you on 5 May",
                "See you on May 5",
                "the Summer Fair is on",
                "Summer Term dates",
                "This Summer we camp",
                "The orange tent",
                "A new billboard stands outside",
                "BILLBOARD",
                "Ellan and Marsdenish are no names",
                "umbrella marsdens",
                "I an old man",
                "with panela bread",
                "green beans and green peas",
                "Marsden is a town",
            })
    void ordinaryWordsAreNotTakenForNames(String typed) {
        assertThat(found(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A day with Ella Fitzwilliam",
                "The stories of Grace Paley",
                "Thank you Mrs Taylor",
                "We like Summer",
            })
    void somebodyElseOrSomethingElseIsOnlyPointedOut(String typed) {
        assertThat(School.verdictOn(School.words(typed)).findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.ADVISES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ella. Marsden is a town", "Ella and Marsden", "Marsden Ella"})
    void aSurnameThatStandsApartDoesNotMakeAFullName(String typed) {
        assertThat(found(typed)).containsExactly("Ella");
    }

    private static List<String> found(String typed) {
        return Cases.found(Check.NAME_IN_TEXT, typed);
    }
}
