package org.verger.gate.sites;

import org.verger.gate.Check;
import org.verger.gate.Circumstances.Site;
import org.verger.gate.Clause;
import org.verger.gate.Finding;
import org.verger.gate.Severity;
import org.verger.gate.text.Facts;
import org.verger.gate.text.Stretch;
import org.verger.gate.text.Typed;

import java.util.Optional;
import java.util.stream.Stream;

/// OFF-5: a post arrives whole: it is not longer than the site takes.
public final class Lengths {
    private Lengths() {}

    public static Stream<Finding> keepToWhatTheSiteTakes(Facts facts) {
        Typed caption = facts.caption();
        return facts.known().sites().stream().flatMap(site -> tooLong(caption, site).stream());
    }

    private static Optional<Finding> tooLong(Typed caption, Site site) {
        int length = Count.of(caption.words(), site.counting());
        if (length <= site.longest()) return Optional.empty();
        return Optional.of(
                caption.finding(
                        Clause.OFF_5,
                        Check.LENGTH,
                        Severity.BLOCKS,
                        new Stretch(fitting(caption.words(), site), caption.words().length()),
                        "%s takes %,d characters, and as it counts these are %,d."
                                .formatted(site.name(), site.longest(), length),
                        "Shorten the text, or leave this site out."));
    }

    /// How much of a text fits; a character that is drawn with two is not cut in half.
    private static int fitting(String text, Site site) {
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            boolean fits = Count.of(text.substring(0, middle), site.counting()) <= site.longest();
            if (fits) low = middle;
            else high = middle - 1;
        }
        boolean cut = low > 0 && low < text.length() && Character.isLowSurrogate(text.charAt(low));
        return Math.min(cut ? low - 1 : low, text.length() - 1);
    }
}
