package org.verger.gate;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// OFF-6: nobody is shown without a consent that holds for these sites at this time.
///
/// One finding for a picture, in the same words for whatever reason and however many: it tells
/// nothing about a child.
final class Consents {
    private Consents() {}

    static Stream<Finding> everyChildMayBeShown(Submission submission, Circumstances known) {
        List<Picture> pictures = submission.pictures();
        return IntStream.range(0, pictures.size())
                .filter(at -> !known.showable().containsAll(pictures.get(at).children()))
                .mapToObj(Consents::cannotBeShown);
    }

    private static Finding cannotBeShown(int picture) {
        return new Finding(
                Clause.OFF_6,
                Check.CONSENT,
                Severity.BLOCKS,
                new Place.OnPicture(picture),
                "A child in this picture cannot be shown here.",
                "Leave this picture out, or choose another.",
                List.of());
    }
}
