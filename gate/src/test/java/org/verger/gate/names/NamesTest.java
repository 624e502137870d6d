package org.verger.gate.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verger.gate.Name.Kind.CARER;
import static org.verger.gate.Name.Kind.PUPIL;
import static org.verger.gate.Name.Kind.STAFF;

import org.junit.jupiter.api.Test;
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

/// PRN-6, OFF-7: pet forms, disguises, words run together, and names that are somebody else's.
class NamesTest {
    private static final Circumstances KNOWN =
            new Circumstances(
                    "p",
                    Roster.of(
                            "r",
                            List.of(
                                    new Name("Eleanor", "Rigg", PUPIL),
                                    new Name("Charlie", "Nowak", PUPIL),
                                    new Name("George", "Ablett", PUPIL),
                                    new Name("Victoria", "Szabo", PUPIL),
                                    new Name("Hope", "Okafor", PUPIL),
                                    new Name("Rose", "Darling", PUPIL),
                                    new Name("Thomas James", "Birch", PUPIL),
                                    new Name("Elizabeth-Ann", "Kell", PUPIL),
                                    new Name("Will", "Ford", PUPIL),
                                    new Name("Harry", "Vaughan", PUPIL),
                                    new Name("Priya", "Raman", STAFF),
                                    new Name("Tobias", "Falk", CARER))),
                    Set.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Well done [Ellie Rigg]",
                "Well done [Nell R.] for that",
                "We cheered [Ellie]",
                "Well done [Tom Birch]",
                "Well done [Tommy B.] for that",
                "Well done [Lizzie Kell]",
                "Well done [William Ford]",
                "Well done [Vaughan, Henry]",
                "#WellDone[EllieRigg]",
                "#welldone[eleanorrigg]now",
                "#[EleanorRigg]",
                "#Proud[EleanorR]",
                "#GoGo[Eleanor]Go",
                "Well done [Ele\u0430nor Rigg]",
                "Well done [\u0395leanor Rigg]",
                "Well done [Eleanor \u202ERigg]",
                "Well done [ᴇʟᴇᴀɴᴏʀ ʀɪɢɢ]",
                "Well done"
                    + " [\uD83C\uDD74\uD83C\uDD7B\uD83C\uDD74\uD83C\uDD70\uD83C\uDD7D\uD83C\uDD7E\uD83C\uDD81"
                    + " \uD83C\uDD81\uD83C\uDD78\uD83C\uDD76\uD83C\uDD76]",
                "Well done [E l e a n o r  R i g g]",
                "Well done [E l e a n o r R i g g]",
                "Thanks [Toby Falk]",
                "Thanks [Mr Falk]",
                "[Charlie] and the others",
                "at https://alder.example/[eleanor-rigg]",
            })
    void theyAreFound(String marked) {
        assertThat(found(marked)).isEqualTo(Cases.expected(marked));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Charlie and the Chocolate Factory",
                "St George's Day",
                "Saint George and the dragon",
                "Queen Victoria",
                "Victoria Station",
                "Lake Victoria",
                "the Victoria and Albert",
                "King George",
                "HMS Victoria",
                "George Orwell",
                "Henry V",
                "#HopeForAll",
                "#ForHope",
                "Hope you are well",
                "Rose petals",
                "Ellis riggs",
            })
    void theseAreSomebodyElsesOrNobodys(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void theSchoolsOwnNameIsNoPupils() {
        Circumstances here =
                KNOWN.at(
                        new Circumstances.School(
                                "Beacon Eleanor", Set.of(), Set.of(), Set.of(), Set.of()));

        assertThat(Cases.findings(Check.NAME_IN_TEXT, "We sing for Eleanor", here)).hasSize(1);
        assertThat(Cases.findings(Check.NAME_IN_TEXT, "We sing at Beacon Eleanor", here)).isEmpty();
    }

    @Test
    void aPetFormAloneIsOnlyPointedOut() {
        assertThat(Gate.examine(School.words("We cheered Ellie"), KNOWN).findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.ADVISES);
    }

    @Test
    void aPermissionSettlesEveryFullFormAndNotAFirstName() {
        Circumstances permitted = KNOWN.permitting(Set.of("Priya Raman", "Eleanor Rigg"));

        assertThat(findings("Mrs Raman, Priya Raman, Eleanor R. and Ellie Rigg", permitted))
                .isEmpty();
        assertThat(findings("Well done Eleanor", permitted)).hasSize(1);
        assertThat(findings("Well done Eleanor", KNOWN.permitting(Set.of("Eleanor")))).isEmpty();
    }

    @Test
    void aPermissionDoesNotSettleThatAChildWhoIsShownIsNamed() {
        var post = School.with("Well done Eleanor Rigg", School.picture(School.SHOWABLE));
        Circumstances permitted =
                new Circumstances("p", KNOWN.roster(), Set.of(School.SHOWABLE))
                        .permitting(Set.of("Eleanor Rigg"));

        assertThat(Gate.examine(post, permitted).blocks()).isTrue();
    }

    /// OFF-7: whoever approves cannot wave through that a child who is shown is called by name.
    @Test
    void theFirstNameOfAChildWhoIsShownBlocks() {
        var eleanor = new Circumstances.Children(Set.of(new Name("Eleanor", "Rigg", PUPIL)), 0);
        var shown = new Circumstances("p", KNOWN.roster(), Set.of(School.SHOWABLE)).of(eleanor);

        assertThat(severities("Well done Eleanor", shown)).containsExactly(Severity.BLOCKS);
        assertThat(severities("We cheered Ellie", shown))
                .containsExactly(Severity.NEEDS_A_DECISION);
        assertThat(severities("Well done Tobias", shown)).containsExactly(Severity.ADVISES);
        assertThat(Gate.examine(School.words("Well done Eleanor"), shown).blocks()).isFalse();
    }

    /// A first name that no child in the picture has may be anybody's.
    @Test
    void aFirstNameOfSomebodyElseIsDecidedAbout() {
        var hope = new Circumstances.Children(Set.of(new Name("Hope", "Okafor", PUPIL)), 0);
        var shown = new Circumstances("p", KNOWN.roster(), Set.of(School.SHOWABLE)).of(hope);

        assertThat(severities("Well done Eleanor", shown))
                .containsExactly(Severity.NEEDS_A_DECISION);
    }

    private static List<Severity> severities(String text, Circumstances known) {
        return Gate.examine(School.with(text, School.picture(School.SHOWABLE)), known)
                .findings()
                .stream()
                .filter(finding -> finding.check() == Check.NAME_IN_TEXT)
                .map(Finding::severity)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Well done Eleanor Rigg!, Well done a pupil!",
        "Well done #EleanorRigg!, Well done a pupil!",
        "Thanks @eleanor_rigg!, Thanks a pupil!",
        "#WellDoneEleanorR today, #WellDone today",
    })
    void pressingTheMendTakesTheNameOutWithItsSign(String text, String mended) {
        Finding finding = findings(text, KNOWN).getFirst();

        assertThat(School.words(text).mendedBy(finding.safeEdits().getFirst()).text())
                .isEqualTo(mended);
    }

    @ParameterizedTest
    @ValueSource(strings = {"at https://alder.example/eleanor-rigg", "eleanor.rigg@alder.example"})
    void nothingIsPressedThatWouldBreakALinkOrAnAddress(String text) {
        assertThat(findings(text, KNOWN))
                .singleElement()
                .satisfies(finding -> assertThat(finding.safeEdits()).isEmpty());
    }

    private static List<Finding> findings(String text, Circumstances known) {
        return Cases.findings(Check.NAME_IN_TEXT, text, known);
    }

    private static List<String> found(String marked) {
        String typed = marked.replaceAll("[\\[\\]]", "");
        return findings(typed, KNOWN).stream()
                .map(finding -> (Place.Span) finding.place())
                .map(span -> typed.substring(span.from(), span.to()))
                .toList();
    }

    /// OFF-7: whoever goes by a short form is called by the whole name as well.
    @Test
    void besideAPictureTheWholeNameAloneIsTheChilds() {
        Circumstances known =
                KNOWN.of(new Circumstances.Children(Set.of(new Name("Will", "Ford", PUPIL)), 0));

        assertThat(
                        Gate.examine(
                                        School.with(
                                                "William scored!", School.picture(School.SHOWABLE)),
                                        known)
                                .findings())
                .filteredOn(finding -> finding.check() == Check.NAME_IN_TEXT)
                .extracting(Finding::severity)
                .containsExactly(Severity.BLOCKS);
    }
}
