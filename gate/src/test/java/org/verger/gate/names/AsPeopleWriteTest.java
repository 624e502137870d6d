package org.verger.gate.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verger.gate.Name.Kind.CARER;
import static org.verger.gate.Name.Kind.PUPIL;
import static org.verger.gate.Name.Kind.STAFF;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verger.gate.Cases;
import org.verger.gate.Check;
import org.verger.gate.Circumstances;
import org.verger.gate.Finding;
import org.verger.gate.Gate;
import org.verger.gate.Name;
import org.verger.gate.Place;
import org.verger.gate.Roster;
import org.verger.gate.School;
import org.verger.gate.Severity;

import java.util.List;
import java.util.Set;

/// PRN-6, OFF-7: names with a middle name, without an apostrophe, without a first name, and of many
/// parts.
class AsPeopleWriteTest {
    private static final Circumstances KNOWN =
            new Circumstances(
                    "p",
                    Roster.of(
                            "r",
                            List.of(
                                    new Name("Ella", "Adair", PUPIL),
                                    new Name("Noah", "van der Berg", PUPIL),
                                    new Name("Mohamed Ali", "Hassan", PUPIL),
                                    new Name("Anna-Maria", "Kowalska", PUPIL),
                                    new Name("Aoife", "O'Connor-Hughes", PUPIL),
                                    new Name("Jean-Luc", "St John", PUPIL),
                                    new Name("Mark", "Young", PUPIL),
                                    new Name("Marcus", "Hill", PUPIL),
                                    new Name("Priya", "Raman", STAFF),
                                    new Name("Tobias", "Falk", CARER))),
                    Set.of(School.SHOWABLE));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Well done [Ella Rose Adair]!",
                "Well done [Ella R. Adair]!",
                "Well done [Ella R Adair]!",
                "Well done [Ella Rose May Adair]!",
                "Well done [Noah James van der Berg]!",
                "[Ella Adair]s goal",
                "[Noah van der Berg]s goal",
                "A note from [Mrs Raman]s class",
                "We saw [Ella]s goal",
                "We met [N. van der Berg]",
                "We met [Ali Hassan]",
                "We met [Maria Kowalska]",
                "We met [Aoife O'Connor]",
                "We met [Aoife O’Connor]s mum",
                "We met [Jean-Luc St. John]",
                "Well done [Ella A] and Noah's friend",
                "The [Adair] family came",
                "The [Adair] twins came",
                "The [Adair]s came",
                "Miss [Adair] won",
                "[Adair] scored twice",
                "Thanks to the [Falk] family",
            })
    void theyAreFound(String marked) {
        assertThat(found(marked)).containsAll(Cases.expected(marked));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Adair Street is closed",
                "Adair",
                "Robin Adair scored twice",
                "Young scored twice",
                "Hill climbed on",
                "the youngs came",
                "Full Marks!",
                "Top Marks for all",
                "Walk up the Hills today",
                "Ella-Mae Okoro won",
                "A Raman effect",
            })
    void othersAreNot(String typed) {
        assertThat(found(typed)).noneMatch(name -> !name.startsWith("Ella"));
    }

    @ParameterizedTest
    @CsvSource({
        "Ella Rose Adair won, BLOCKS",
        "Ella Adairs goal, BLOCKS",
        "The Adair family came, NEEDS_A_DECISION",
        "Adair scored twice, ADVISES",
        "We saw Ellas goal, NEEDS_A_DECISION",
    })
    void besideAPictureAWholeNameBlocksAndAPartOfOneDoesNot(String typed, Severity severity) {
        var children = new Circumstances.Children(Set.of(new Name("Ella", "Adair", PUPIL)), 0);

        var verdict =
                Gate.examine(
                        School.with(typed, School.picture(School.SHOWABLE)), KNOWN.of(children));

        assertThat(verdict.findings())
                .filteredOn(finding -> finding.check() == Check.NAME_IN_TEXT)
                .extracting(Finding::severity)
                .containsExactly(severity);
    }

    private static List<String> found(String marked) {
        String typed = marked.replaceAll("[\\[\\]]", "");
        return Cases.findings(Check.NAME_IN_TEXT, typed, KNOWN).stream()
                .map(finding -> (Place.Span) finding.place())
                .map(span -> typed.substring(span.from(), span.to()))
                .toList();
    }
}
