package org.verger.gate.pictures;

import org.verger.gate.Check;
import org.verger.gate.Clause;
import org.verger.gate.Finding;
import org.verger.gate.Picture;
import org.verger.gate.Place;
import org.verger.gate.Severity;
import org.verger.gate.text.Facts;
import org.verger.gate.text.Phrases;
import org.verger.gate.text.Reading;
import org.verger.gate.text.WordList;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// PRN-2: whose a picture is, and that it may be used, is said.
public final class Sources {
    private static final Phrases BOUGHT =
            WordList.named("borrowed.txt").phrases("picture-libraries");

    private Sources() {}

    public static Stream<Finding> everyPictureMayBeUsed(Facts facts) {
        return facts.pictures()
                .boxed()
                .flatMap(at -> why(facts.picture(at)).map(why -> finding(at, why)).stream());
    }

    private static Optional<String> why(Picture picture) {
        return switch (picture.source().origin()) {
            case UNSTATED -> Optional.of("Nobody has said whose picture this is.");
            case SOMEBODY_ELSE ->
                    picture.source().credit().isBlank()
                            ? Optional.of(
                                    "This picture is somebody else's; its licence is not stated.")
                            : Optional.empty();
            case OURS ->
                    libraryIn(picture)
                            .map(
                                    "Its %s says that this picture comes from a picture library."
                                            ::formatted);
        };
    }

    private static Optional<String> libraryIn(Picture picture) {
        if (BOUGHT.occurIn(Reading.of(picture.fileName()))) return Optional.of("name");
        if (BOUGHT.occurIn(Reading.of(picture.source().credit()))) return Optional.of("credit");
        return Optional.empty();
    }

    private static Finding finding(int picture, String why) {
        return new Finding(
                Clause.PRN_2,
                Check.SOURCE,
                Severity.NEEDS_A_DECISION,
                new Place.OnPicture(picture),
                why,
                "Say who made it and by whose leave or under which licence it is used.",
                List.of());
    }
}
