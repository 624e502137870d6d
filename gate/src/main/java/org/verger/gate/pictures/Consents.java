package org.verger.gate.pictures;

import org.verger.gate.Check;
import org.verger.gate.ChildId;
import org.verger.gate.Clause;
import org.verger.gate.Finding;
import org.verger.gate.Place;
import org.verger.gate.Severity;
import org.verger.gate.text.Facts;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
                .mapToObj(at -> cannotBeShown(facts, at));
    }

    /// Where another of the chosen sites may show them, it says which cannot.
    private static Finding cannotBeShown(Facts facts, int picture) {
        Set<String> only = onlyNotAt(facts, picture);
        if (only.isEmpty()) {
            return finding(
                    picture,
                    "A child in this picture cannot be shown here.",
                    "Leave this picture out, or choose another.");
        }
        String where = String.join(", ", only);
        return finding(
                picture,
                "A child in this picture cannot be shown here: %s.".formatted(where),
                "Leave this picture out, choose another, or leave out %s.".formatted(where));
    }

    private static Set<String> onlyNotAt(Facts facts, int picture) {
        Set<String> sites = new TreeSet<>();
        for (ChildId child : facts.picture(picture).children()) {
            if (facts.known().showable().contains(child)) continue;
            List<String> barred = facts.known().children().barred().getOrDefault(child, List.of());
            if (barred.isEmpty()) return Set.of();
            sites.addAll(barred);
        }
        return sites;
    }

    private static Finding finding(int picture, String why, String mend) {
        return new Finding(
                Clause.OFF_6,
                Check.CONSENT,
                Severity.BLOCKS,
                new Place.OnPicture(picture),
                why,
                mend,
                List.of());
    }
}
