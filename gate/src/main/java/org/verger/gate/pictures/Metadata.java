package org.verger.gate.pictures;

import org.verger.gate.Check;
import org.verger.gate.Clause;
import org.verger.gate.Finding;
import org.verger.gate.PictureFacts.MetadataFound;
import org.verger.gate.Place;
import org.verger.gate.Severity;
import org.verger.gate.text.Facts;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// OFF-7: what a camera writes beside the picture is not published; the writer is told what was
/// there.
public final class Metadata {
    private Metadata() {}

    public static Stream<Finding> nothingIsCarriedAlong(Facts facts) {
        return facts.pictures()
                .filter(at -> !facts.picture(at).facts().metadata().isEmpty())
                .mapToObj(at -> wasRemoved(at, facts.picture(at).facts().metadata()));
    }

    private static Finding wasRemoved(int picture, Set<MetadataFound> found) {
        boolean located = found.contains(MetadataFound.GPS);
        return new Finding(
                Clause.OFF_7,
                Check.METADATA,
                Severity.ADVISES,
                new Place.OnPicture(picture),
                located
                        ? "The file said exactly where the picture was taken (GPS). That has been"
                                + " removed."
                        : "The file carried hidden details about the picture. They have been"
                                + " removed.",
                located
                        ? "Nothing has to be done here. Turning location off in the camera's"
                                + " settings avoids it next time."
                        : "Nothing has to be done.",
                List.of());
    }
}
