package org.verger.gate.pictures;

import org.verger.gate.Check;
import org.verger.gate.Clause;
import org.verger.gate.Finding;
import org.verger.gate.Place;
import org.verger.gate.Severity;
import org.verger.gate.text.Facts;

import java.util.List;
import java.util.stream.Stream;

/// OFF-6: nobody is shown without a consent that holds for these sites at this time.
///
/// One finding for a picture, in the same words for whatever reason and however many: it tells
/// nothing about a child.
public final class Consents {
    private Consents() {}

    public static Stream<Finding> everyChildMayBeShown(Facts facts) {
        return facts.pictures()
                .filter(at -> !facts.known().showable().containsAll(facts.picture(at).children()))
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
