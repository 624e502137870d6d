package org.verger.gate;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// OFF-5: a picture is described for those who cannot see it.
final class AltTexts {
    private static final Pattern FILE_NAME =
            Pattern.compile(
                    "\\S{1,200}\\.(jpe?g|png|gif|webp|hei[cf]|tiff?|bmp|avif)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern CAMERA_NAME =
            Pattern.compile(
                    "(img|dsc[nf]?|pxl|dji|gopr|mvimg|image|photo|picture|screenshot)[\\s_-]?[\\d_"
                            + " -]*",
                    Pattern.CASE_INSENSITIVE);

    private AltTexts() {}

    static Stream<Finding> everyPictureIsDescribed(Submission submission, Circumstances known) {
        List<Picture> pictures = submission.pictures();
        return IntStream.range(0, pictures.size())
                .filter(at -> saysNothing(pictures.get(at)))
                .mapToObj(AltTexts::describeIt);
    }

    private static boolean saysNothing(Picture picture) {
        String alt = picture.altText().strip();
        return Reading.of(alt).tokens().isEmpty()
                || alt.equalsIgnoreCase(picture.fileName().strip())
                || FILE_NAME.matcher(alt).matches()
                || CAMERA_NAME.matcher(alt).matches();
    }

    private static Finding describeIt(int picture) {
        return new Finding(
                Clause.OFF_5,
                Check.ALT_TEXT,
                Severity.BLOCKS,
                new Place.OnPicture(picture),
                "People who cannot see this picture are not told what it shows.",
                "Say in a sentence what the picture shows, without names.",
                List.of());
    }
}
