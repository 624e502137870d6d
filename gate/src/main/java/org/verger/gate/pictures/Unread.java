package org.verger.gate.pictures;

import org.verger.gate.Check;
import org.verger.gate.Clause;
import org.verger.gate.Finding;
import org.verger.gate.PictureFacts.Reading;
import org.verger.gate.Place;
import org.verger.gate.Severity;
import org.verger.gate.text.Facts;

import java.util.List;
import java.util.stream.Stream;

/// OFF-7: a badge or a certificate names a child as surely as a caption does. Where it could not be
/// read, a person looks.
public final class Unread {
    private Unread() {}

    public static Stream<Finding> writingIsLookedAtByAPerson(Facts facts) {
        return facts.pictures()
                .filter(at -> facts.picture(at).facts().reading() == Reading.GIVEN_UP)
                .mapToObj(Unread::finding);
    }

    private static Finding finding(int picture) {
        return new Finding(
                Clause.OFF_7,
                Check.WRITING_UNREAD,
                Severity.NEEDS_A_DECISION,
                new Place.OnPicture(picture),
                "Nobody could read whether there is writing in this picture.",
                "Look at it closely: a name on a badge, a certificate or a screen must not be"
                        + " legible.",
                List.of());
    }
}
