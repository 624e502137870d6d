package org.verger.gate.pictures;

import org.verger.gate.Check;
import org.verger.gate.Clause;
import org.verger.gate.Finding;
import org.verger.gate.Picture;
import org.verger.gate.Place;
import org.verger.gate.Severity;
import org.verger.gate.text.Facts;
import org.verger.gate.text.Reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// OFF-5: a picture is described for those who cannot see it.
public final class AltTexts {
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

    public static Stream<Finding> everyPictureIsDescribed(Facts facts) {
        return facts.pictures()
                .filter(at -> saysNothing(facts.picture(at)))
                .mapToObj(AltTexts::describeIt);
    }

    private static boolean saysNothing(Picture picture) {
        String alt = picture.altText().strip();
        return Reading.of(alt).size() == 0
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
