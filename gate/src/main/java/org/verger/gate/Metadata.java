package org.verger.gate;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// OFF-7: what a camera writes beside the picture is not published; the writer is told what was
/// there.
final class Metadata {
    private Metadata() {}

    static Stream<Finding> nothingIsCarriedAlong(Submission submission, Circumstances known) {
        List<Picture> pictures = submission.pictures();
        return IntStream.range(0, pictures.size())
                .filter(at -> !pictures.get(at).facts().metadata().isEmpty())
                .mapToObj(at -> wasRemoved(at, pictures.get(at).facts().metadata()));
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
