package org.verger.gate.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.verger.gate.Check;
import org.verger.gate.Circumstances;
import org.verger.gate.Circumstances.Noticed;
import org.verger.gate.Clause;
import org.verger.gate.Finding;
import org.verger.gate.Gate;
import org.verger.gate.Place;
import org.verger.gate.Roster;
import org.verger.gate.Severity;
import org.verger.gate.Submission;

import java.util.List;
import java.util.Set;

/// CHD-1: what a second reader noticed is looked at by a person.
class SecondReadingTest {
    private static final Circumstances KNOWN =
            new Circumstances("p", Roster.of("r", List.of()), Set.of());

    @Test
    void whatWasNoticedWaitsForAPersonAtTheWordThatSpokeForIt() {
        var noticed = new Noticed(Clause.CHD_1, "tells of harm", 4, 10);

        var findings = findings("I am scared.", noticed);

        assertThat(findings)
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.check()).isEqualTo(Check.SECOND_READING);
                            assertThat(found.clause()).isEqualTo(Clause.CHD_1);
                            assertThat(found.severity()).isEqualTo(Severity.NEEDS_A_DECISION);
                            assertThat(found.place()).isEqualTo(new Place.InText(4, 10));
                            assertThat(found.why()).contains("tells of harm");
                            assertThat(found.mend()).contains("safeguarding lead");
                        });
    }

    @Test
    void whatStoodInWordsThatAreGoneIsNotTold() {
        assertThat(findings("Gone.", new Noticed(Clause.PRN_4, "insults somebody", 4, 10)))
                .isEmpty();
    }

    @Test
    void withoutASecondReaderNothingIsTold() {
        assertThat(Gate.examine(new Submission("I am scared.", List.of()), KNOWN).findings())
                .isEmpty();
    }

    private static List<Finding> findings(String text, Noticed noticed) {
        return Gate.examine(new Submission(text, List.of()), KNOWN.noticing(List.of(noticed)))
                .findings();
    }
}
