package org.verger.gate.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verger.gate.School.SHOWABLE;

import org.junit.jupiter.api.Test;
import org.verger.gate.Check;
import org.verger.gate.ChildId;
import org.verger.gate.Finding;
import org.verger.gate.Picture;
import org.verger.gate.Picture.Origin;
import org.verger.gate.Picture.Source;
import org.verger.gate.PictureFacts;
import org.verger.gate.PictureFacts.Reading;
import org.verger.gate.Place;
import org.verger.gate.School;
import org.verger.gate.Severity;
import org.verger.gate.Submission;

import java.util.List;
import java.util.Set;

/// PRN-2, OFF-7
class PicturesTest {

    @Test
    void oneChildsFaceFromCloseByIsAdvisedAgainst() {
        assertThat(checks(shown(List.of(SHOWABLE), 1, 0.5))).containsExactly(Check.CLOSE_FACE);
        assertThat(checks(shown(List.of(SHOWABLE), 1, 0.2))).isEmpty();
        assertThat(checks(shown(List.of(SHOWABLE, School.ALSO_SHOWABLE), 2, 0.5))).isEmpty();
        assertThat(checks(shown(List.of(), 0, 0))).isEmpty();
    }

    @Test
    void whoseAPictureIsHasToBeSaid() {
        assertThat(checks(from(Source.UNSTATED, "beans.jpg"))).containsExactly(Check.SOURCE);
        assertThat(checks(from(new Source(Origin.SOMEBODY_ELSE, " "), "beans.jpg")))
                .containsExactly(Check.SOURCE);
        assertThat(checks(from(new Source(Origin.SOMEBODY_ELSE, "CC BY, A. N. Other"), "b.jpg")))
                .isEmpty();
        assertThat(checks(from(Source.OURS, "beans.jpg"))).isEmpty();
    }

    /// What is said of whose a picture is comes out beside it.
    @Test
    void whoseAPictureIsIsReadLikeAnyWords() {
        var named = credited("Photo by Ella Marsden, Year 4");
        var found = School.verdictOn(named).findings();

        assertThat(found)
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.check()).isEqualTo(Check.NAME_IN_CREDIT);
                            assertThat(finding.place()).isEqualTo(new Place.InCredit(0, 9, 21));
                        });
        var mended = named.mendedBy(found.getFirst().safeEdits().getFirst());
        assertThat(mended.pictures().getFirst().source().credit())
                .isEqualTo("Photo by a pupil, Year 4");
        assertThat(checks(credited("J. Doe, https://doe@alder.example/p")))
                .contains(Check.LINK_CREDENTIALS);
    }

    /// PRN-2: it says by whose leave, so it is not asked for once more; what nobody can give leave
    /// to is said here too.
    @Test
    void whoseAPictureIsNeedNotBeSaidTwice() {
        assertThat(checks(credited("Photo by A. Marsh, with their leave"))).isEmpty();
        assertThat(checks(credited("Found on Google"))).containsExactly(Check.BORROWED);
    }

    @Test
    void theNameOfAPictureLibraryGivesItAway() {
        assertThat(checks(from(Source.OURS, "shutterstock_1234.jpg")))
                .containsExactly(Check.SOURCE);
        assertThat(checks(from(Source.OURS, "GettyImages-99.jpg"))).containsExactly(Check.SOURCE);
        assertThat(checks(from(ours("Photo: Alamy"), "b.jpg"))).containsExactly(Check.SOURCE);
    }

    @Test
    void theSchoolsOwnMayHaveACreditThatIsReadLikeAnyWords() {
        assertThat(checks(from(ours("Photograph: the eco club"), "beans.jpg"))).isEmpty();
        assertThat(checks(from(ours("Photograph: Ella Marsden"), "beans.jpg")))
                .containsExactly(Check.NAME_IN_CREDIT);
    }

    @Test
    void whatCanBeReadInAPictureIsSearchedLikeText() {
        var badge =
                new Picture(
                        "A badge",
                        "badge.jpg",
                        List.of(SHOWABLE),
                        new PictureFacts(1, Set.of(), 0, "HELLO I am Ella Marsden"));

        assertThat(School.verdictOn(School.with("", badge)).findings())
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.check()).isEqualTo(Check.NAME_IN_PICTURE);
                            assertThat(finding.severity()).isEqualTo(Severity.BLOCKS);
                            assertThat(finding.place()).isEqualTo(new Place.InWriting(0, 11, 23));
                            assertThat(finding.safeEdits()).isEmpty();
                        });
    }

    /// Two names in one picture are two decisions.
    @Test
    void eachNameInAPictureIsFoundByItself() {
        var board =
                new Picture(
                        "A board",
                        "board.jpg",
                        List.of(),
                        new PictureFacts(0, Set.of(), 0, "Ella Marsden\nIan Tombs"));

        assertThat(School.verdictOn(School.with("", board)).ofWriting())
                .extracting(Finding::place)
                .containsExactly(new Place.InWriting(0, 0, 12), new Place.InWriting(0, 13, 22));
    }

    /// A surname that nobody has may be one that the machine misread.
    @Test
    void aGivenNameInAPictureIsNotTakenForSomebodyElses() {
        var board =
                new Picture(
                        "A board",
                        "board.jpg",
                        List.of(),
                        new PictureFacts(0, Set.of(), 0, "Star: Ella Marsdem Ian Tornbs"));

        assertThat(School.verdictOn(School.with("", board)).ofWriting())
                .extracting(Finding::severity)
                .containsExactly(Severity.NEEDS_A_DECISION, Severity.NEEDS_A_DECISION);
    }

    @Test
    void whatNobodyCouldReadIsLookedAtByAPerson() {
        assertThat(checks(read(Reading.GIVEN_UP))).containsExactly(Check.WRITING_UNREAD);
        assertThat(School.verdictOn(School.with("", read(Reading.GIVEN_UP))).needsADecision())
                .isTrue();
        assertThat(checks(read(Reading.NOT_YET))).isEmpty();
        assertThat(checks(read(Reading.READ))).isEmpty();
    }

    private static Picture read(Reading reading) {
        return new Picture(
                "Beans", "beans.jpg", List.of(), new PictureFacts(0, Set.of(), 0, "", reading));
    }

    private static Picture shown(List<ChildId> children, int faces, double largest) {
        return new Picture(
                "Beans", "beans.jpg", children, new PictureFacts(faces, Set.of(), largest, ""));
    }

    private static Picture from(Source source, String fileName) {
        return new Picture("Beans", fileName, List.of(), new PictureFacts(0, Set.of()), source);
    }

    private static Source ours(String credit) {
        return new Source(Origin.OURS, credit);
    }

    private static Submission credited(String credit) {
        return School.with("", from(new Source(Origin.SOMEBODY_ELSE, credit), "beans.jpg"));
    }

    private static List<Check> checks(Picture picture) {
        return checks(School.with("", picture));
    }

    private static List<Check> checks(Submission submission) {
        return School.verdictOn(submission).findings().stream().map(Finding::check).toList();
    }
}
