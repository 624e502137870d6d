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

/// OFF-6: whoever can be seen is accounted for. Faces are counted, never recognised, and never
/// clear a picture.
public final class Faces {
    private Faces() {}

    public static Stream<Finding> everyFaceIsAccountedFor(Facts facts) {
        return facts.pictures()
                .filter(at -> facesOf(facts.picture(at)) > facts.picture(at).children().size())
                .mapToObj(at -> moreFaces(at, facts.picture(at)));
    }

    private static int facesOf(Picture picture) {
        return picture.facts().faces();
    }

    private static Finding moreFaces(int at, Picture picture) {
        return new Finding(
                Clause.OFF_6,
                Check.FACES,
                Severity.NEEDS_A_DECISION,
                new Place.OnPicture(at),
                counted(facesOf(picture), picture.children().size()),
                "Say which children are in the picture. If the others are adults, the person who"
                        + " approves the post looks at that.",
                List.of());
    }

    private static String counted(int faces, int children) {
        String found = faces == 1 ? "At least 1 face was" : "At least " + faces + " faces were";
        String tagged =
                switch (children) {
                    case 0 -> "no child is";
                    case 1 -> "1 child is";
                    default -> children + " children are";
                };
        return found + " found and " + tagged + " tagged.";
    }
}
