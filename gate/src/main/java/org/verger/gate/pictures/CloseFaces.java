package org.verger.gate.pictures;

import org.verger.gate.Check;
import org.verger.gate.Clause;
import org.verger.gate.Finding;
import org.verger.gate.Picture;
import org.verger.gate.Place;
import org.verger.gate.Severity;
import org.verger.gate.text.Facts;

import java.util.List;
import java.util.stream.Stream;

/// OFF-7: one child, close and face to the camera, is the picture that is stolen and misused most.
public final class CloseFaces {
    private static final double CLOSE = 0.35;

    private CloseFaces() {}

    public static Stream<Finding> noChildIsShownAloneAndClose(Facts facts) {
        return facts.pictures()
                .filter(at -> isOneChildClose(facts.picture(at)))
                .mapToObj(CloseFaces::finding);
    }

    private static boolean isOneChildClose(Picture picture) {
        return picture.children().size() == 1
                && picture.facts().faces() == 1
                && picture.facts().largestFace() >= CLOSE;
    }

    private static Finding finding(int picture) {
        return new Finding(
                Clause.OFF_7,
                Check.CLOSE_FACE,
                Severity.ADVISES,
                new Place.OnPicture(picture),
                "This shows one child's face from close by. Such pictures are misused more than"
                        + " others.",
                "Choose one from farther away, from the side, or with several children.",
                List.of());
    }
}
