package org.verger.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.verger.gate.School.ALSO_SHOWABLE;
import static org.verger.gate.School.NOT_SHOWABLE;
import static org.verger.gate.School.SHOWABLE;
import static org.verger.gate.School.TODAY;
import static org.verger.gate.School.picture;
import static org.verger.gate.School.verdictOn;
import static org.verger.gate.School.with;
import static org.verger.gate.School.words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verger.gate.PictureFacts.MetadataFound;

import java.util.List;
import java.util.Set;
import java.util.UUID;

class GateTest {

    @Test
    void aPostWithNothingToSayAboutItIsClean() {
        Verdict verdict = verdictOn(with("Beans are growing in the garden.", picture(SHOWABLE)));

        assertThat(verdict).isEqualTo(new Verdict("policy 3", "roster 7", List.of()));
        assertThat(verdict.isClean()).isTrue();
        assertThat(verdict.blocks()).isFalse();
        assertThat(verdict.needsADecision()).isFalse();
    }

    @Test
    void aPupilWhoIsShownIsNotNamed() {
        Verdict verdict = verdictOn(with("Beans by Ella Marsden", picture(SHOWABLE)));

        assertThat(verdict.findings())
                .extracting(Finding::clause, Finding::severity, Finding::place)
                .containsExactly(tuple(Clause.OFF_7, Severity.BLOCKS, new Place.InText(9, 21)));
        assertThat(verdict.blocks()).isTrue();
    }

    @Test
    void aPupilNamedByInitialBesideAPictureIsBlockedToo() {
        assertThat(severities(with("Beans by Ella M.", picture(SHOWABLE))))
                .containsExactly(Severity.BLOCKS);
    }

    @Test
    void aLoneGivenNameBesideAPictureNeedsADecision() {
        assertThat(severities(with("Beans by Ella", picture(SHOWABLE))))
                .containsExactly(Severity.NEEDS_A_DECISION);
    }

    @Test
    void aPupilNamedWithoutAPictureNeedsThePermission() {
        assertThat(verdictOn(words("Beans by Ella Marsden")).findings())
                .extracting(Finding::clause, Finding::severity)
                .containsExactly(tuple(Clause.PRN_6, Severity.NEEDS_A_DECISION));
    }

    @Test
    void staffAndCarersMayBeNamedWithPermissionAndAGivenNameIsOnlyPointedOut() {
        assertThat(severities(with("Thanks to Priya Raman and Mr Falk", picture(SHOWABLE))))
                .containsExactly(Severity.NEEDS_A_DECISION, Severity.NEEDS_A_DECISION);
        assertThat(severities(words("Thanks to Priya"))).containsExactly(Severity.ADVISES);
    }

    @Test
    void namesInAltTextAndFileNameAreFoundWhereTheyAre() {
        var picture =
                new Picture(
                        "Grace A. holds a bean",
                        "IMG_ella_marsden.jpg",
                        List.of(SHOWABLE),
                        new PictureFacts(1, Set.of()));

        assertThat(verdictOn(with("Beans", picture(SHOWABLE), picture)).findings())
                .extracting(Finding::check, Finding::severity, Finding::place)
                .containsExactly(
                        tuple(
                                Check.NAME_IN_ALT_TEXT,
                                Severity.BLOCKS,
                                new Place.InAltText(1, 0, 8)),
                        tuple(
                                Check.NAME_IN_FILE_NAME,
                                Severity.BLOCKS,
                                new Place.InFileName(1, 4, 16)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ellamarsden.jpg", "Marsden Ella 2.jpg", "EllaM.png", "ella-m-sports.jpg"})
    void fileNamesAreReadAsPeopleWriteThem(String fileName) {
        var picture =
                new Picture("Beans", fileName, List.of(SHOWABLE), new PictureFacts(0, Set.of()));

        assertThat(severities(with("", picture))).containsExactly(Severity.BLOCKS);
    }

    @Test
    void oneChildWhoCannotBeShownKeepsThePictureBack() {
        assertThat(verdictOn(with("Beans", picture(SHOWABLE), picture(SHOWABLE, NOT_SHOWABLE))))
                .isEqualTo(
                        new Verdict(
                                "policy 3",
                                "roster 7",
                                List.of(
                                        new Finding(
                                                Clause.OFF_6,
                                                Check.CONSENT,
                                                Severity.BLOCKS,
                                                new Place.OnPicture(1),
                                                "A child in this picture cannot be shown here.",
                                                "Leave this picture out, or choose another.",
                                                List.of()))));
    }

    @Test
    void theWordsAreTheSameWhoeverAndHoweverManyCannotBeShown() {
        var other = new ChildId(new UUID(9, 9));
        Verdict one = verdictOn(with("Beans", picture(NOT_SHOWABLE, SHOWABLE)));

        assertThat(verdictOn(with("Beans", picture(SHOWABLE, other)))).isEqualTo(one);
        assertThat(verdictOn(with("Beans", picture(other, NOT_SHOWABLE)))).isEqualTo(one);
        assertThat(
                        Gate.examine(
                                with("Beans", picture(SHOWABLE, ALSO_SHOWABLE)),
                                new Circumstances("policy 3", TODAY.roster(), Set.of())))
                .isEqualTo(one);
    }

    @Test
    void facesThatNobodyAccountsForNeedADecision() {
        var crowded =
                new Picture("Beans", "b.jpg", List.of(SHOWABLE), new PictureFacts(5, Set.of()));

        assertThat(verdictOn(with("Beans", crowded)).findings())
                .extracting(Finding::clause, Finding::severity, Finding::why)
                .containsExactly(
                        tuple(
                                Clause.OFF_6,
                                Severity.NEEDS_A_DECISION,
                                "At least 5 faces were found and 1 child is tagged."));
    }

    @Test
    void fewerFacesThanChildrenAreNothing() {
        var hidden =
                new Picture(
                        "Beans",
                        "b.jpg",
                        List.of(SHOWABLE, ALSO_SHOWABLE),
                        new PictureFacts(1, Set.of()));

        assertThat(verdictOn(with("Beans", hidden)).isClean()).isTrue();
    }

    @Test
    void aChildTaggedTwiceIsOneChild() {
        var twice =
                new Picture(
                        "Beans",
                        "b.jpg",
                        List.of(SHOWABLE, SHOWABLE),
                        new PictureFacts(2, Set.of()));

        assertThat(severities(with("Beans", twice))).containsExactly(Severity.NEEDS_A_DECISION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u200B",
                "...",
                "IMG_1234.jpg",
                "DSC00417",
                "IMG 2041",
                "beans.jpg",
                "BEANS.JPG",
                "1234",
                "photo"
            })
    void aPictureWithoutADescriptionIsHeldBack(String altText) {
        var silent = new Picture(altText, "beans.jpg", List.of(), new PictureFacts(0, Set.of()));

        assertThat(verdictOn(with("Beans", silent)).findings())
                .extracting(Finding::clause, Finding::check, Finding::severity)
                .containsExactly(tuple(Clause.OFF_5, Check.ALT_TEXT, Severity.BLOCKS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Beans", "A photo of a bean in a jar", "Photograph 2 of the pond"})
    void aDescriptionIsLeftInPeace(String altText) {
        var said = new Picture(altText, "beans.jpg", List.of(), new PictureFacts(0, Set.of()));

        assertThat(verdictOn(with("Beans", said)).isClean()).isTrue();
    }

    @Test
    void theWriterIsToldThatThePlaceWasInTheFile() {
        var located =
                new Picture(
                        "Beans",
                        "b.jpg",
                        List.of(),
                        new PictureFacts(0, Set.of(MetadataFound.EXIF, MetadataFound.GPS)));

        assertThat(verdictOn(with("Beans", located)).findings())
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.severity()).isEqualTo(Severity.ADVISES);
                            assertThat(finding.why()).contains("GPS");
                        });
    }

    @Test
    void findingsComeInReadingOrder() {
        var bad =
                new Picture(
                        "Ella",
                        "x.jpg",
                        List.of(NOT_SHOWABLE),
                        new PictureFacts(3, Set.of(MetadataFound.XMP)));

        assertThat(verdictOn(with("Zoë, Ella Marsden", bad)).findings())
                .extracting(Finding::check)
                .containsExactly(
                        Check.NAME_IN_TEXT,
                        Check.NAME_IN_TEXT,
                        Check.CONSENT,
                        Check.FACES,
                        Check.METADATA,
                        Check.NAME_IN_ALT_TEXT);
    }

    @Test
    void pressingTheSafeMendTakesTheNameOut() {
        Submission typed =
                with("Ella Marsden's beans grew. Well done Ella M. and all", picture(SHOWABLE));

        Submission mended = typed;
        for (Finding finding : verdictOn(typed).findings().reversed())
            mended = mended.mendedBy(finding.safeEdits().getFirst());

        assertThat(mended.text()).isEqualTo("A pupil's beans grew. Well done a pupil and all");
        assertThat(verdictOn(mended).isClean()).isTrue();
    }

    @Test
    void noSentenceNamesAClause() {
        var worst =
                new Picture(
                        "",
                        "ella marsden.jpg",
                        List.of(NOT_SHOWABLE),
                        new PictureFacts(3, Set.of(MetadataFound.GPS)));

        assertThat(verdictOn(with("Ella Marsden and Priya Raman with Mr Falk", worst)).findings())
                .hasSize(8)
                .allSatisfy(
                        finding ->
                                assertThat(finding.why() + finding.mend())
                                        .doesNotContainPattern("[A-Z]{3}-\\d"));
    }

    private static List<Severity> severities(Submission submission) {
        return verdictOn(submission).findings().stream().map(Finding::severity).toList();
    }
}
