package org.verger.pictures;

import java.util.Set;

/// What the gate may know of an original. `faces` means "at least so many": turned heads are
/// missed, so no count clears a photograph (Protection of Freedoms Act 2012 s.26: counted, never
/// recognised).
///
/// @param largestFace how much of the picture's height the largest of them takes, from 0 to 1
/// @param likeness what it looks like from afar, by which a copy of it is known again
public record Discovered(
        int faces,
        double largestFace,
        Set<Metadata> metadata,
        String sha256OfOriginal,
        PerceptualHash likeness) {
    public Discovered {
        metadata = Set.copyOf(metadata);
    }
}
