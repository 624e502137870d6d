package org.verger.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verger.APost.aPhoto;
import static org.verger.APost.aPost;

import org.junit.jupiter.api.Test;
import org.verger.gate.Check;
import org.verger.gate.Clause;
import org.verger.gate.Finding;
import org.verger.gate.Name;
import org.verger.gate.Picture.Source;
import org.verger.gate.PictureFacts;
import org.verger.gate.Place;
import org.verger.gate.Severity;
import org.verger.gate.Verdict;
import org.verger.photos.Photo;
import org.verger.posts.Post;
import org.verger.verdicts.Judged;
import org.verger.verdicts.Stage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class NamesByHandTest {
    private static final Name TOM = new Name("Tom", "Birch", Name.Kind.PUPIL);
    private static final Name MAY = new Name("May", "Lane", Name.Kind.PUPIL);
    private static final String WORDS = "In May, well done Tom Birch!";
    private static final Place TOMS = new Place.InText(18, 27);

    @Test
    void itIsWhoseNameStandsWhereTheGateFoundOne() {
        var judged = judged(found(Check.NAME_IN_TEXT, Severity.NEEDS_A_DECISION, TOMS));

        assertThat(NamesByHand.mayBe(judged, post(), List.of(TOM, MAY))).containsExactly(TOM);
        assertThat(NamesByHand.are(judged, post(), List.of(TOM, MAY))).containsExactly(TOM);
    }

    @Test
    void oneNameAloneMayBeAnybodys() {
        var judged =
                judged(
                        found(
                                Check.NAME_IN_TEXT,
                                Severity.NEEDS_A_DECISION,
                                new Place.InText(3, 6)));

        assertThat(NamesByHand.mayBe(judged, post(), List.of(TOM, MAY))).containsExactly(MAY);
        assertThat(NamesByHand.are(judged, post(), List.of(TOM, MAY))).isEmpty();
    }

    @Test
    void whatIsWrittenInAPhotoIsRead() {
        var place = new Place.InWriting(0, 11, 22);
        var judged = judged(found(Check.NAME_IN_PICTURE, Severity.NEEDS_A_DECISION, place));

        var zoe = new Name("Zoë", "García", Name.Kind.PUPIL);
        assertThat(NamesByHand.mayBe(judged, post(), List.of(TOM, zoe))).containsExactly(zoe);
        assertThat(NamesByHand.are(judged, post(), List.of(TOM, zoe))).containsExactly(zoe);
    }

    /// Nobody decided about it, or nobody can read it.
    @Test
    void whatNobodyWavedThroughIsLeft() {
        var advised = judged(found(Check.NAME_IN_TEXT, Severity.ADVISES, TOMS));
        var abusive = judged(found(Check.ABUSE, Severity.NEEDS_A_DECISION, TOMS));
        var ofAFile =
                judged(
                        found(
                                Check.NAME_IN_FILE_NAME,
                                Severity.NEEDS_A_DECISION,
                                new Place.InFileName(0, 0, 3)));

        for (var judged : List.of(advised, abusive, ofAFile))
            assertThat(NamesByHand.mayBe(judged, post(), List.of(TOM))).isEmpty();
    }

    private static Finding found(Check check, Severity severity, Place place) {
        return new Finding(Clause.PRN_6, check, severity, place, "why", "mend", List.of());
    }

    private static Judged judged(Finding finding) {
        return new Judged(
                new UUID(0, 9),
                Stage.APPROVED,
                "0".repeat(64),
                WORDS,
                Optional.empty(),
                List.of("bulletin"),
                List.of(new Judged.Shown(new UUID(0, 1), "", 0, "", Optional.of(Source.OURS))),
                0,
                new Verdict("default 1", "roster 1", List.of(finding)),
                Set.of());
    }

    private static Post post() {
        var plain = aPhoto(1);
        var badge = new PictureFacts(0, Set.of(), 0, "HELLO I am Zoë García");
        var photo = new Photo(plain.id(), "", "tom.jpg", plain.sizes(), badge, plain.children());
        return aPost().saying(WORDS).with(photo).made();
    }
}
